package commissary.shop.orders.internal;

import commissary.platform.events.Events;
import commissary.shared.Actor;
import commissary.shared.Role;
import commissary.shop.cart.Carts;
import commissary.shop.inventory.Inventory;
import commissary.shop.orders.OrderChanged;
import commissary.shop.orders.OrderPaid;
import commissary.shop.orders.OrderPlaced;
import commissary.shop.orders.OrderStatus;
import commissary.shop.orders.OrderTracked;
import commissary.shop.orders.internal.OrderLife.Mover;
import commissary.shop.promotions.PromotionUses;
import commissary.shop.recommend.Purchased;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The steps of an order's life, each with what it brings about. The order is locked by whoever asks for one. */
@Dependent
class OrderMoves {

    private static final String STATUS = "STATUS";

    private final OrderStore store;
    private final Inventory inventory;
    private final PromotionUses promotions;
    private final Carts carts;
    private final Events events;
    private final Clock clock;

    @Inject
    OrderMoves(
            OrderStore store, Inventory inventory, PromotionUses promotions, Carts carts, Events events, Clock clock) {
        this.store = store;
        this.inventory = inventory;
        this.promotions = promotions;
        this.carts = carts;
        this.events = events;
        this.clock = clock;
    }

    void begin(OrderRow order, String customerName) {
        Instant now = clock.instant();
        store.note(order, now, "PLACED", "Order placed");
        events.publish(new OrderPlaced(
                UUID.randomUUID(),
                now,
                order.id(),
                order.accountId(),
                order.number(),
                Cents.amount(order.totalCents()),
                customerName));
    }

    void pay(OrderRow order) {
        move(order, OrderStatus.PAID, Mover.MONEY, "Paid");
        inventory.sell(order.id());
        Instant now = clock.instant();
        events.publish(new OrderPaid(UUID.randomUUID(), now, order.id(), order.accountId(), order.number()));
        events.publish(new Purchased(
                UUID.randomUUID(),
                now,
                order.accountId(),
                store.goods(order.id()).stream()
                        .map(line -> new Purchased.Item(line.productId(), line.quantity()))
                        .toList()));
    }

    /** @param putsBack whether a cart that it emptied gets its goods back: somebody may still be at it */
    void fail(OrderRow order, String reason, boolean putsBack) {
        move(order, OrderStatus.PAYMENT_FAILED, Mover.MONEY, reason);
        inventory.release(order.id());
        promotions.giveBack(order.id());
        if (putsBack && order.isFromCart()) {
            Actor customer = Actor.user(order.accountId(), order.customerEmail(), Set.of(Role.EMPLOYEE));
            carts.addAll(customer, store.goods(order.id()));
        }
    }

    void cancel(OrderRow order, Mover mover, String reason) {
        move(order, OrderStatus.CANCELLED, mover, reason);
        giveBack(order);
        promotions.giveBack(order.id());
    }

    void send(OrderRow order, OrderStatus to, String message) {
        move(order, to, Mover.STAFF, message);
    }

    /** The whole payment was paid back. What was sent stays with the customer until somebody counts it in again. */
    void refund(OrderRow order) {
        move(order, OrderStatus.REFUNDED, Mover.MONEY, "Refunded");
        if (!OrderLife.isSent(order.status())) {
            giveBack(order);
            promotions.giveBack(order.id());
        }
    }

    /** The parcel was seen somewhere. */
    void track(OrderRow order, String message) {
        Instant now = clock.instant();
        store.note(order, now, "TRACKING", message);
        events.publish(new OrderTracked(
                UUID.randomUUID(), now, order.id(), order.accountId(), order.number(), order.status()));
    }

    void note(OrderRow order, String kind, String message) {
        store.note(order, clock.instant(), kind, message);
    }

    /** Each of the two does nothing unless the goods stand as it expects. */
    private void giveBack(OrderRow order) {
        inventory.release(order.id());
        inventory.returned(order.id());
    }

    private void move(OrderRow order, OrderStatus to, Mover mover, String message) {
        OrderLife.requireMove(order.status(), to, mover);
        Instant now = clock.instant();
        store.setStatus(order.id(), to, now);
        store.note(order, now, STATUS, message);
        events.publish(new OrderChanged(
                UUID.randomUUID(), now, order.id(), order.accountId(), order.number(), order.status(), to));
    }
}
