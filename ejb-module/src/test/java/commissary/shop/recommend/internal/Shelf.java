package commissary.shop.recommend.internal;

import commissary.shared.Actor;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shop.catalog.Categories;
import commissary.shop.catalog.CategoryNode;
import commissary.shop.catalog.CategoryPath;
import commissary.shop.catalog.ProductEdit;
import commissary.shop.catalog.ProductFacts;
import commissary.shop.catalog.ProductNotFound;
import commissary.shop.catalog.ProductQuery;
import commissary.shop.catalog.ProductView;
import commissary.shop.catalog.Products;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Products as a test wants them, for those who only read. */
final class Shelf implements Products, Categories {

    private final Map<Long, ProductView> products = new LinkedHashMap<>();

    void put(long id, String name, @Nullable String brand, long category, int stock) {
        products.put(
                id,
                new ProductView(
                        id,
                        "S-" + id,
                        name,
                        "",
                        brand,
                        category,
                        List.of(category),
                        null,
                        null,
                        Map.of(),
                        BigDecimal.TEN,
                        stock,
                        null,
                        null,
                        List.of(),
                        null,
                        0,
                        true,
                        Instant.EPOCH,
                        Instant.EPOCH));
    }

    void remove(long id) {
        products.remove(id);
    }

    @Override
    public List<ProductView> named(Collection<Long> productIds) {
        return productIds.stream().map(products::get).filter(Objects::nonNull).toList();
    }

    @Override
    public ProductView get(Actor actor, long productId) {
        @Nullable ProductView product = products.get(productId);
        if (product == null) {
            throw new ProductNotFound(productId);
        }
        return product;
    }

    @Override
    public Page<ProductView> find(ProductQuery query, PageRequest page) {
        List<ProductView> found = products.values().stream()
                .filter(product -> Objects.equals(query.category(), product.categoryId()))
                .limit(page.pageSize())
                .toList();
        return new Page<>(found, page, found.size());
    }

    @Override
    public List<CategoryNode> tree() {
        return List.of();
    }

    @Override
    public Page<ProductView> findByName(List<String> words, Set<String> brands, ProductQuery query, PageRequest page) {
        throw onlyRead().get();
    }

    @Override
    public Page<ProductView> manage(Actor actor, PageRequest page) {
        throw onlyRead().get();
    }

    @Override
    public ProductView create(Actor actor, ProductFacts facts) {
        throw onlyRead().get();
    }

    @Override
    public ProductView change(Actor actor, long productId, ProductEdit edit) {
        throw onlyRead().get();
    }

    @Override
    public void delete(Actor actor, long productId) {
        throw onlyRead().get();
    }

    @Override
    public CategoryNode add(Actor actor, String name, @Nullable Long parentId) {
        throw onlyRead().get();
    }

    @Override
    public long ensure(Actor actor, CategoryPath path) {
        throw onlyRead().get();
    }

    @Override
    public void rename(Actor actor, long categoryId, String name) {
        throw onlyRead().get();
    }

    @Override
    public void remove(Actor actor, long categoryId) {
        throw onlyRead().get();
    }

    private static Supplier<UnsupportedOperationException> onlyRead() {
        return UnsupportedOperationException::new;
    }
}
