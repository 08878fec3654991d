package commissary.shop.orders.internal;

import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Invalid;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shop.cart.CartView;
import commissary.shop.orders.OrderPlacement;
import commissary.shop.orders.OrderQuery;
import commissary.shop.orders.OrderStatus;
import commissary.shop.orders.OrderSummary;
import commissary.shop.orders.OrderView;
import commissary.shop.orders.Orders;
import commissary.shop.orders.PlaceOrder;
import commissary.shop.orders.StatusChange;
import commissary.shop.orders.TimelineEntry;
import commissary.shop.orders.internal.OrderLife.Mover;
import commissary.shop.payments.Charge;
import commissary.shop.payments.Payments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The orders' front door. It has no transaction of its own: each step it calls is one, and what it asks of a payment
 * provider stands between them, so that no row is locked while another firm thinks.
 */
@ApplicationScoped
class OrderDesk implements Orders {

    private static final int MAX_MESSAGE = 200;

    private final OrderPlacing placing;
    private final OrderSettling settling;
    private final OrderHandling handling;
    private final OrderReading reading;
    private final Payments payments;

    @Inject
    OrderDesk(
            OrderPlacing placing,
            OrderSettling settling,
            OrderHandling handling,
            OrderReading reading,
            Payments payments) {
        this.placing = placing;
        this.settling = settling;
        this.handling = handling;
        this.reading = reading;
        this.payments = payments;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected OrderDesk() {
        this(null, null, null, null, null);
    }

    @Override
    public OrderPlacement place(Actor actor, PlaceOrder wish) {
        OrderRow order;
        try {
            order = placing.place(actor, wish);
        } catch (AlreadyPlaced e) {
            return resume(placing.named(actor, wish.idempotencyKey()).orElseThrow(() -> e));
        }
        if (order.paymentId() == null) {
            return settling.placement(Actor.system(), order.id());
        }
        return settle(order, order.paymentId(), payments.charge(order.paymentId()));
    }

    /** Whoever placed it may have died before it was charged, or before he heard that it was: the provider knows. */
    private OrderPlacement resume(OrderRow order) {
        boolean isWaiting = order.status() == OrderStatus.PENDING_PAYMENT;
        if (isWaiting && order.paymentId() != null) {
            return settle(order, order.paymentId(), payments.ask(order.paymentId()));
        }
        return settling.placement(Actor.system(), order.id());
    }

    private OrderPlacement settle(OrderRow order, long paymentId, Charge heard) {
        return settling.settle(Actor.system(), order.id(), paymentId, heard);
    }

    @Override
    public Page<OrderSummary> find(Actor actor, OrderQuery query, PageRequest page) {
        return reading.find(actor, query, page);
    }

    @Override
    public OrderView get(Actor actor, long orderId) {
        return reading.view(actor, orderId);
    }

    @Override
    public List<TimelineEntry> timeline(Actor actor, long orderId) {
        return reading.timeline(actor, orderId);
    }

    @Override
    public OrderView cancel(Actor actor, long orderId) {
        OrderRow order = reading.requireOwn(actor, orderId);
        boolean isOwn = actor.isUser() && actor.id() == order.accountId();
        return cancel(actor, order, isOwn ? Mover.CUSTOMER : Mover.STAFF);
    }

    private OrderView cancel(Actor actor, OrderRow order, Mover mover) {
        @Nullable Long payment = order.paymentId();
        boolean isOpen = order.status() == OrderStatus.PENDING_PAYMENT;
        @Nullable Charge closed = isOpen && payment != null ? payments.cancel(payment) : null;
        settling.cancel(Actor.system(), order.id(), mover, closed);
        return reading.view(actor, order.id());
    }

    @Override
    public CartView reorder(Actor actor, long orderId) {
        return reading.reorder(actor, orderId);
    }

    @Override
    public OrderView change(Actor actor, long orderId, OrderStatus to, StatusChange said) {
        OrderReading.requireStaff(actor);
        OrderRow order = reading.requireOwn(actor, orderId);
        if (to == OrderStatus.CANCELLED) {
            OrderLife.requireMove(order.status(), to, Mover.STAFF);
            return cancel(actor, order, Mover.STAFF);
        }
        handling.advance(Actor.system(), orderId, to, said);
        return reading.view(actor, orderId);
    }

    @Override
    public OrderView track(Actor actor, long orderId, String message) {
        OrderReading.requireStaff(actor);
        if (message.isBlank() || message.strip().length() > MAX_MESSAGE) {
            throw new Invalid("message", "must have 1 to " + MAX_MESSAGE + " characters");
        }
        handling.track(Actor.system(), orderId, message.strip());
        return reading.view(actor, orderId);
    }
}
