package commissary.shop.cart;

import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Invalid;
import commissary.shared.NotFound;
import commissary.shared.Rejected;
import commissary.shop.catalog.ProductNotFound;
import commissary.shop.catalog.ProductQuantity;
import java.util.List;

/** The caller's own cart; everybody has one. Being in a cart takes nothing from the stock. */
public interface Carts {

    /** The most different products in a cart. */
    int MAX_LINES = 100;

    /** The most of one product. */
    int MAX_QUANTITY = 999;

    /** The cart with prices and stock as they are now. */
    CartView get(Actor actor);

    /**
     * Adds to what is there of the product; the price of this moment is then the one that it was added at.
     *
     * @throws ProductNotFound if there is none of this id for sale
     * @throws Invalid if it would be less than 1 or more than {@value #MAX_QUANTITY} of it
     * @throws Conflict {@code OUT_OF_STOCK}, or {@code NOT_ENOUGH_STOCK} for so many
     * @throws Rejected {@code CART_FULL}
     */
    CartView add(Actor actor, long productId, int quantity);

    /**
     * Changes how many of a product are in the cart.
     *
     * @throws NotFound {@code NOT_IN_CART}
     * @throws ProductNotFound if it is no longer for sale
     * @throws Invalid if it is less than 1 or more than {@value #MAX_QUANTITY}
     * @throws Conflict {@code OUT_OF_STOCK}, or {@code NOT_ENOUGH_STOCK} for so many
     */
    CartView setQuantity(Actor actor, long productId, int quantity);

    /** Takes a product out; without effect if it is not in the cart. */
    CartView remove(Actor actor, long productId);

    /** What is in the cart, for sale or not, in the order in which it was added. */
    List<ProductQuantity> lines(Actor actor);

    /** The same with what was known of each product when it was added. */
    List<CartEntry> entries(Actor actor);

    /** Takes out what was ordered, in the caller's transaction; what was added meanwhile stays. */
    void take(Actor actor, List<ProductQuantity> ordered);

    /** Adds what is for sale of these, no more of each than there is and a cart may hold. */
    void addAll(Actor actor, List<ProductQuantity> lines);
}
