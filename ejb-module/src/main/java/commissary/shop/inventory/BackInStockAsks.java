package commissary.shop.inventory;

import commissary.shared.Actor;
import commissary.shop.catalog.ProductNotFound;

/** Who wants to be told, once, when a product that is sold out can be bought again. */
public interface BackInStockAsks {

    /**
     * Asks to be told; without effect if that is done already.
     *
     * @throws ProductNotFound if there is none of this id for this caller
     * @throws commissary.shared.Conflict {@code IN_STOCK} if it can be bought now
     */
    void ask(Actor actor, long productId);

    /** Takes the wish back; without effect if there is none. */
    void withdraw(Actor actor, long productId);

    boolean isAsked(Actor actor, long productId);
}
