package commissary.shop.orders.internal;

import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.ForContainer;
import commissary.shop.orders.OrderNotFound;
import commissary.shop.orders.OrderStatus;
import commissary.shop.orders.StatusChange;
import commissary.shop.orders.internal.OrderLife.Mover;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What staff does with an order that is paid. */
@Service
class OrderHandling {

    private final OrderStore store;
    private final OrderMoves moves;

    @Inject
    OrderHandling(OrderStore store, OrderMoves moves) {
        this.store = store;
        this.moves = moves;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected OrderHandling() {
        this(null, null);
    }

    void advance(Actor system, long orderId, OrderStatus to, StatusChange said) {
        OrderRow order = lock(orderId);
        OrderLife.requireMove(order.status(), to, Mover.STAFF);
        store.setParcel(orderId, said);
        moves.send(order, to, message(to, said));
        if (said.note() != null) {
            moves.note(order, "NOTE", said.note());
        }
    }

    void track(Actor system, long orderId, String message) {
        OrderRow order = lock(orderId);
        if (!OrderLife.isSent(order.status())) {
            throw new Conflict("NOT_SHIPPED", "An order that is " + order.status() + " is not on its way");
        }
        moves.track(order, message);
    }

    private OrderRow lock(long orderId) {
        return store.lock(orderId).orElseThrow(() -> new OrderNotFound(orderId));
    }

    private static String message(OrderStatus to, StatusChange said) {
        return switch (to) {
            case PROCESSING -> "Being packed";
            case SHIPPED -> {
                String parcel = Stream.of(said.carrier(), said.trackingNumber())
                        .filter(text -> text != null)
                        .collect(Collectors.joining(", "));
                yield parcel.isEmpty() ? "Sent" : "Sent by " + parcel;
            }
            case DELIVERED -> "Delivered";
            default -> to.name();
        };
    }
}
