package commissary.shop.orders.internal;

import static commissary.shop.orders.OrderStatus.CANCELLED;
import static commissary.shop.orders.OrderStatus.DELIVERED;
import static commissary.shop.orders.OrderStatus.PAID;
import static commissary.shop.orders.OrderStatus.PAYMENT_FAILED;
import static commissary.shop.orders.OrderStatus.PENDING_PAYMENT;
import static commissary.shop.orders.OrderStatus.PROCESSING;
import static commissary.shop.orders.OrderStatus.REFUNDED;
import static commissary.shop.orders.OrderStatus.SHIPPED;
import static commissary.shop.orders.internal.OrderLife.Mover.CUSTOMER;
import static commissary.shop.orders.internal.OrderLife.Mover.MONEY;
import static commissary.shop.orders.internal.OrderLife.Mover.STAFF;

import commissary.shared.Conflict;
import commissary.shop.orders.OrderStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The life of an order: every step that there is, and who may take it. Money moves it into and out of being paid, staff
 * sends it, its customer may give it up until it is sent.
 */
final class OrderLife {

    private static final List<Step> STEPS = List.of(
            step(PENDING_PAYMENT, PAID, MONEY),
            step(PENDING_PAYMENT, PAYMENT_FAILED, MONEY),
            step(PENDING_PAYMENT, CANCELLED, CUSTOMER, STAFF),
            step(PAID, PROCESSING, STAFF),
            step(PAID, CANCELLED, CUSTOMER, STAFF),
            step(PAID, REFUNDED, MONEY),
            step(PROCESSING, SHIPPED, STAFF),
            step(PROCESSING, CANCELLED, CUSTOMER, STAFF),
            step(PROCESSING, REFUNDED, MONEY),
            step(SHIPPED, DELIVERED, STAFF),
            step(SHIPPED, REFUNDED, MONEY),
            step(DELIVERED, REFUNDED, MONEY),
            step(CANCELLED, REFUNDED, MONEY));

    private OrderLife() {}

    /** What moves an order. */
    enum Mover {
        MONEY,
        STAFF,
        CUSTOMER
    }

    private record Step(OrderStatus from, OrderStatus to, Set<Mover> movers) {}

    private static Step step(OrderStatus from, OrderStatus to, Mover... movers) {
        return new Step(from, to, Set.copyOf(Arrays.asList(movers)));
    }

    static boolean mayMove(OrderStatus from, OrderStatus to, Mover mover) {
        return next(from, mover).contains(to);
    }

    /** Where the mover may lead it, in the order of the table. */
    static List<OrderStatus> next(OrderStatus from, Mover mover) {
        return STEPS.stream()
                .filter(step -> step.from == from && step.movers.contains(mover))
                .map(Step::to)
                .toList();
    }

    /** @throws Conflict {@code ILLEGAL_ORDER_STATUS} */
    static void requireMove(OrderStatus from, OrderStatus to, Mover mover) {
        if (!mayMove(from, to, mover)) {
            throw new Conflict(
                    "ILLEGAL_ORDER_STATUS",
                    "An order that is " + from + " cannot become " + to + " by this call",
                    Map.of("status", from.name(), "next", next(from, mover)));
        }
    }

    /** Whether its goods have left the shop. */
    static boolean isSent(OrderStatus status) {
        return status == SHIPPED || status == DELIVERED;
    }
}
