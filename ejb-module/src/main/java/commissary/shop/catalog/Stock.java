package commissary.shop.catalog;

import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Forbidden;
import java.util.List;

/**
 * How much there is of each product. It is changed in the caller's transaction; every change, by whatever way, is a row
 * of the ledger, so that the ledger of a product adds up to its stock.
 */
public interface Stock {

    /**
     * Takes from what is for sale, all or nothing. The rows are locked in the order of their ids, so that two orders
     * never wait for each other.
     *
     * @throws OutOfStock if there is too little of one
     */
    void take(List<ProductQuantity> lines, StockCause cause);

    /** Puts back what was taken; also of products that are no longer for sale. */
    void giveBack(List<ProductQuantity> lines, StockCause cause);

    /**
     * Changes the stock by so many.
     *
     * @return the stock afterwards
     * @throws ProductNotFound if there is no such product
     * @throws Forbidden if it is another seller's
     * @throws Conflict {@code STOCK_BELOW_ZERO}, or {@code STOCK_TOO_HIGH}
     */
    int adjust(Actor actor, long productId, int delta, StockCause cause);

    /**
     * Sets the stock to what was counted.
     *
     * @return the stock afterwards
     * @throws ProductNotFound if there is no such product
     * @throws Forbidden if it is another seller's
     */
    int set(Actor actor, long productId, int stock, StockCause cause);
}
