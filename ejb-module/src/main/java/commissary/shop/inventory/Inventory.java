package commissary.shop.inventory;

import commissary.shared.Actor;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shop.catalog.OutOfStock;
import commissary.shop.catalog.ProductNotFound;
import commissary.shop.catalog.ProductQuantity;
import java.util.List;

/**
 * What the shop has in store. What an order takes is reserved; then it is sold or released; what is sold may come back.
 * Each of these steps is taken once for an order, however often it is asked for.
 */
public interface Inventory {

    /**
     * Takes what an order needs, in the caller's transaction.
     *
     * @throws OutOfStock if there is too little of a product
     */
    void reserve(Actor actor, long orderId, List<ProductQuantity> lines);

    /** The order came to nothing: what it reserved can be bought again. */
    void release(long orderId);

    /** The order is paid. */
    void sell(long orderId);

    /** A paid order that was not shipped is undone: what it bought can be bought again. */
    void returned(long orderId);

    /** For sellers their own products, for administrators all. */
    Page<InventoryLine> find(Actor actor, InventoryQuery query, PageRequest page);

    /**
     * Writes down what was counted, or came, or went.
     *
     * @throws ProductNotFound if there is no such product
     * @throws commissary.shared.Forbidden if it is another seller's
     * @throws commissary.shared.Conflict {@code STOCK_BELOW_ZERO}
     */
    InventoryLine change(Actor actor, long productId, InventoryChange change);

    /**
     * The changes of a product's stock, the last one first.
     *
     * @throws commissary.shared.Forbidden if it is another seller's
     */
    Page<LedgerRow> ledger(Actor actor, long productId, PageRequest page);
}
