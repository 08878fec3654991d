package commissary.shop.catalog;

import commissary.shared.Actor;
import commissary.shared.Forbidden;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of the stock of products, for those who keep them: their sellers, and administrators. */
public interface StockLevels {

    /**
     * The caller's own products, or for an administrator all; those of which there is least first.
     *
     * @param words to stand in the name or number; null for any
     * @param among only these; empty for any
     * @param lowBelow only those with at most their own threshold, or this one where they have none; null for all
     */
    Page<StockLevel> find(
            Actor actor, @Nullable String words, Collection<Long> among, @Nullable Integer lowBelow, PageRequest page);

    /** Those of these ids that exist, in no order. */
    List<StockLevel> of(Collection<Long> productIds);

    /**
     * The ledger of a product, the last change first.
     *
     * @throws ProductNotFound if there is no such product
     * @throws Forbidden if it is another seller's
     */
    Page<StockChange> ledger(Actor actor, long productId, PageRequest page);

    /**
     * Says at which stock a product counts as low; null for the shop's usual threshold.
     *
     * @throws ProductNotFound if there is no such product
     * @throws Forbidden if it is another seller's
     */
    void warnBelow(Actor actor, long productId, @Nullable Integer threshold);
}
