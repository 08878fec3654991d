package commissary.shop.orders;

import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Forbidden;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shared.Rejected;
import commissary.shop.cart.CartView;
import java.util.List;

/**
 * Orders. Their owners read their own; administrators and keys that manage orders read and change all. Another's order
 * does not exist for a reader and is forbidden to a writer.
 */
public interface Orders {

    /**
     * Places an order and pays it: reserves, charges, settles, each by itself. Called again with the same key it answers
     * what the order is by now. Never to be called within a transaction.
     *
     * @throws commissary.shop.catalog.OutOfStock if there is too little of a product
     * @throws Rejected {@code CHECKOUT_PROBLEMS} if something else hinders the order; the details name the problems
     * @throws commissary.shared.Invalid if the address, the site or the items are wrong
     */
    OrderPlacement place(Actor actor, PlaceOrder order);

    /** The latest first. */
    Page<OrderSummary> find(Actor actor, OrderQuery query, PageRequest page);

    /** @throws OrderNotFound if there is none of this id for this caller */
    OrderView get(Actor actor, long orderId);

    /**
     * What happened to an order, the oldest first.
     *
     * @throws OrderNotFound if there is none of this id for this caller
     */
    List<TimelineEntry> timeline(Actor actor, long orderId);

    /**
     * Gives an order up; what was paid is paid back. Never to be called within a transaction.
     *
     * @throws Conflict {@code ORDER_NOT_CANCELLABLE} once it is sent
     * @throws Forbidden if it is another's
     */
    OrderView cancel(Actor actor, long orderId);

    /**
     * Puts what is still for sale of an order into the caller's cart.
     *
     * @throws OrderNotFound if there is none of this id for this caller
     */
    CartView reorder(Actor actor, long orderId);

    /**
     * Takes a step. Never to be called within a transaction.
     *
     * @throws Forbidden unless the caller manages orders
     * @throws Conflict {@code ILLEGAL_ORDER_STATUS} if the step is not one that may follow
     */
    OrderView change(Actor actor, long orderId, OrderStatus to, StatusChange said);

    /**
     * Notes where the parcel is.
     *
     * @throws Forbidden unless the caller manages orders
     * @throws Conflict {@code NOT_SHIPPED}
     */
    OrderView track(Actor actor, long orderId, String message);
}
