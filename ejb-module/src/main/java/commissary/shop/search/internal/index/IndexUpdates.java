package commissary.shop.search.internal.index;

import commissary.shop.catalog.CatalogLog;
import commissary.shop.catalog.CatalogLog.Change;
import commissary.shop.catalog.CatalogLog.Changes;
import commissary.shop.catalog.Categories;
import commissary.shop.catalog.LogPosition;
import commissary.shop.catalog.ProductView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings products into an index: all of them, or those that changed. */
@Dependent
public class IndexUpdates {

    private static final int AT_ONCE = 500;

    private final CatalogLog log;
    private final Categories categories;

    @Inject
    public IndexUpdates(CatalogLog log, Categories categories) {
        this.log = log;
        this.categories = categories;
    }

    /**
     * What was done.
     *
     * @param state of the index now
     * @param isMoreLeft whether further changes are known of
     * @param hasWritten whether other products would be found now
     */
    public record Step(IndexState state, boolean isMoreLeft, boolean hasWritten) {}

    /** The categories as they are now. */
    public CategoryPaths paths() {
        return new CategoryPaths(categories.tree());
    }

    /** The next changes, not done yet; empty if the log no longer goes back so far. */
    public Optional<Changes> next(IndexState state) {
        return log.after(state.position(), AT_ONCE);
    }

    /** Brings changes into the index. */
    public Step apply(Changes changes, ProductIndex index, IndexState state) throws IOException {
        List<Long> ids = changes.changes().stream()
                .filter(change -> !change.isStockOnly())
                .map(Change::productId)
                .toList();
        if (ids.isEmpty()) {
            // Not saved: stock moves all the time, and passing such changes again costs nothing.
            return new Step(state.at(changes.position(), Map.of()), changes.isMoreLeft(), false);
        }
        Map<Long, String> used = write(index, log.of(ids), ids);
        IndexState later = state.at(changes.position(), used);
        later.save(index.folder());
        return new Step(later, changes.isMoreLeft(), true);
    }

    /** Brings all products into an empty index. */
    public IndexState fill(ProductIndex index) throws IOException {
        LogPosition start = log.end();
        Map<Long, String> used = new HashMap<>();
        List<ProductView> some = log.all(0, AT_ONCE);
        while (!some.isEmpty()) {
            used.putAll(write(index, some, List.of()));
            some = log.all(some.get(some.size() - 1).id(), AT_ONCE);
        }
        IndexState state = new IndexState(ProductIndex.shape(), start, used);
        state.save(index.folder());
        return state;
    }

    /** Returns the paths of the categories that were used. */
    private Map<Long, String> write(ProductIndex index, List<ProductView> products, Collection<Long> wanted) {
        CategoryPaths paths = paths();
        Documents documents = new Documents(paths);
        List<ProductView> forSale =
                products.stream().filter(ProductView::active).toList();
        Set<Long> gone = new HashSet<>(wanted);
        forSale.forEach(product -> gone.remove(product.id()));
        index.write(forSale.stream().map(documents::of).toList(), gone);
        return forSale.stream()
                .flatMap(product -> product.categoryIds().stream())
                .distinct()
                .collect(Collectors.toMap(id -> id, paths::text));
    }
}
