package commissary.shop.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What changed in the catalogue, for those who keep something made of it: an index, a model, a cache. Every node follows
 * it by itself. A change is seen as soon as it is committed, whatever transactions run beside it.
 */
public interface CatalogLog {

    /** Whoever starts here and reads all products afterwards misses nothing. */
    LogPosition end();

    /**
     * The changes after a place; empty if the log no longer goes back so far, so that all has to be read anew.
     *
     * @param limit the most entries
     */
    Optional<Changes> after(LogPosition position, int limit);

    /** Products for sale or not, in the order of their ids, from behind one of them. */
    List<ProductView> all(long afterId, int limit);

    /** The products of these ids that exist, for sale or not, in no order. */
    List<ProductView> of(List<Long> productIds);

    /** A product that was changed, or is gone; {@code isStockOnly}: nothing but its stock, and not from or to nothing. */
    record Change(long productId, boolean isStockOnly) {}

    /**
     * Some changes.
     *
     * @param changes each product once
     * @param position to go on from
     * @param oldest when the first of them was made; null if there are none
     */
    record Changes(List<Change> changes, LogPosition position, @Nullable Instant oldest, boolean isMoreLeft) {

        public Changes {
            changes = List.copyOf(changes);
        }
    }
}
