package commissary.shop.catalog.internal;

import commissary.platform.cache.Cache;
import commissary.platform.cache.CacheName;
import commissary.platform.cache.Caches;
import commissary.shared.ForContainer;
import commissary.shared.PageRequest;
import commissary.shop.catalog.CatalogLog.Change;
import commissary.shop.catalog.CatalogLog.Changes;
import commissary.shop.catalog.CategoryNode;
import commissary.shop.catalog.ProductQuery;
import commissary.shop.catalog.ProductView;
import commissary.shop.catalog.ProductsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kept answers: whole products, the ids of lists, the tree. Each is fresh for five minutes, or until a product of
 * it changes; a change of stock drops its product only.
 */
@ApplicationScoped
public class KeptProducts {

    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final CacheName<ProductView> PRODUCTS =
            new CacheName<>("products", ProductView.class, LIFETIME, Duration.ZERO, 20_000);
    private static final CacheName<ProductStore.Found> LISTS =
            new CacheName<>("products-lists", ProductStore.Found.class, LIFETIME, LIFETIME, 2_000);
    private static final CacheName<Tree> TREE = new CacheName<>("categories", Tree.class, LIFETIME, LIFETIME, 1);
    private static final String PRODUCT = "product:";
    private static final String LIST = "products";
    private static final String ALL = "tree";

    private final Cache<ProductView> products;
    private final Cache<ProductStore.Found> lists;
    private final Cache<Tree> trees;
    private final ProductReadings readings;
    private final Event<ProductsChanged> bell;

    @Inject
    KeptProducts(Caches caches, ProductReadings readings, Event<ProductsChanged> bell) {
        this.products = caches.open(PRODUCTS);
        this.lists = caches.open(LISTS);
        this.trees = caches.open(TREE);
        this.readings = readings;
        this.bell = bell;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected KeptProducts() {
        this.products = null;
        this.lists = null;
        this.trees = null;
        this.readings = null;
        this.bell = null;
    }

    ProductView product(long id) {
        return products.get(PRODUCT + id, () -> readings.view(id));
    }

    ProductStore.Found list(ProductQuery query, PageRequest page) {
        String key = LIST + ":" + page.page() + ":" + page.pageSize() + ":" + query;
        return lists.get(key, () -> readings.find(query, page));
    }

    List<CategoryNode> tree() {
        return trees.get(ALL, () -> new Tree(readings.tree())).roots();
    }

    void drop(Changes changes) {
        changes.changes().forEach(change -> products.invalidate(PRODUCT + change.productId()));
        if (changes.changes().stream().anyMatch(change -> !change.isStockOnly())) {
            dropLists();
        }
        bell.fire(new ProductsChanged(
                changes.changes().stream().map(Change::productId).collect(Collectors.toSet())));
    }

    void drop(long productId) {
        products.invalidate(PRODUCT + productId);
        dropLists();
        bell.fire(new ProductsChanged(Set.of(productId)));
    }

    /** The lists stay: the log tells soon whether any of them is concerned. */
    void dropStock(Set<Long> productIds) {
        productIds.forEach(id -> products.invalidate(PRODUCT + id));
        bell.fire(new ProductsChanged(productIds));
    }

    void dropLists() {
        lists.invalidateGroup(LIST);
        trees.invalidate(ALL);
    }

    /** So many changes were missed that nothing is known to hold. */
    void dropAll() {
        products.invalidateGroup("product");
        dropLists();
        bell.fire(ProductsChanged.ANY);
    }

    /** What is kept of the tree. */
    record Tree(List<CategoryNode> roots) {}
}
