package commissary.shop.search.internal.index;

import commissary.shop.catalog.CategoryNode;
import commissary.shop.catalog.ProductView;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes documents of products. */
public final class Documents {

    private final CategoryPaths categories;

    public Documents(CategoryPaths categories) {
        this.categories = categories;
    }

    public ProductDocument of(ProductView product) {
        LinkedHashSet<CategoryNode> all = new LinkedHashSet<>();
        product.categoryIds().stream().map(categories::path).forEach(all::addAll);
        return new ProductDocument(
                product.id(),
                product.id(),
                product.name(),
                small(product.sku()),
                product.brand(),
                product.brand() == null ? null : small(product.brand()),
                all.stream().map(CategoryNode::name).distinct().toList(),
                ids(product, all),
                List.copyOf(product.attributes().values()),
                product.description(),
                product.price().movePointRight(2).longValueExact(),
                hundredths(product.rating()),
                product.stock() > 0);
    }

    /** A category that this node does not know yet is found by its id at least. */
    private static List<Long> ids(ProductView product, Collection<CategoryNode> all) {
        LinkedHashSet<Long> ids = new LinkedHashSet<>(product.categoryIds());
        all.forEach(node -> ids.add(node.id()));
        return List.copyOf(ids);
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static @Nullable Integer hundredths(@Nullable BigDecimal rating) {
        return rating == null ? null : rating.movePointRight(2).intValueExact();
    }
}
