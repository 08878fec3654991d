package commissary.shop.catalog.internal;

import commissary.platform.persistence.Service;
import commissary.shared.ForContainer;
import commissary.shared.PageRequest;
import commissary.shop.catalog.CategoryNode;
import commissary.shop.catalog.ProductNotFound;
import commissary.shop.catalog.ProductQuery;
import commissary.shop.catalog.ProductView;
import jakarta.inject.Inject;
import java.util.List;

/** What is kept in memory, read in transactions of its own, since a cache may compute it anew in the background. */
@Service
public class ProductReadings {

    private final ProductStore products;
    private final CategoryStore categories;
    private final Pictures pictures;

    @Inject
    ProductReadings(ProductStore products, CategoryStore categories, Pictures pictures) {
        this.products = products;
        this.categories = categories;
        this.pictures = pictures;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected ProductReadings() {
        this(null, null, null);
    }

    ProductView view(long productId) {
        return products.view(productId).map(pictures::on).orElseThrow(() -> new ProductNotFound(productId));
    }

    ProductStore.Found find(ProductQuery query, PageRequest page) {
        return products.find(products.filter(query), page);
    }

    List<CategoryNode> tree() {
        return CategoryTree.of(categories.all());
    }
}
