package commissary.shop.orders.internal;

import commissary.platform.persistence.DatabaseIdentity;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Forbidden;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shared.Scope;
import commissary.shop.cart.CartView;
import commissary.shop.cart.Carts;
import commissary.shop.orders.OrderNotFound;
import commissary.shop.orders.OrderQuery;
import commissary.shop.orders.OrderStatus;
import commissary.shop.orders.OrderSummary;
import commissary.shop.orders.OrderView;
import commissary.shop.orders.TimelineEntry;
import commissary.shop.orders.Tracking;
import commissary.shop.orders.TrackingEvent;
import commissary.shop.orders.internal.OrderLife.Mover;
import commissary.shop.orders.internal.OrderReadStore.Facts;
import commissary.shop.payments.PaymentView;
import commissary.shop.payments.Payments;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people may know of orders: owners of their own, staff of all. */
@Service
class OrderReading {

    private static final String TRACKING = "TRACKING";

    private final OrderReadStore reads;
    private final OrderStore store;
    private final Payments payments;
    private final Carts carts;
    private final DatabaseIdentity identity;

    @Inject
    OrderReading(OrderReadStore reads, OrderStore store, Payments payments, Carts carts, DatabaseIdentity identity) {
        this.reads = reads;
        this.store = store;
        this.payments = payments;
        this.carts = carts;
        this.identity = identity;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected OrderReading() {
        this(null, null, null, null, null);
    }

    static boolean isStaff(Actor actor) {
        return actor.isAdmin() || actor.scopes().contains(Scope.ORDERS_MANAGE);
    }

    static void requireStaff(Actor actor) {
        if (!isStaff(actor)) {
            throw new Forbidden("This call needs an administrator, or a key that manages orders");
        }
    }

    Page<OrderSummary> find(Actor actor, OrderQuery query, PageRequest page) {
        if (query.all() || !actor.isUser()) {
            requireStaff(actor);
            return asSystem(() -> reads.find(null, query, page));
        }
        return reads.find(actor.userId(), query, page);
    }

    OrderView view(Actor actor, long orderId) {
        return isStaff(actor) ? asSystem(() -> view(orderId, true)) : view(orderId, false);
    }

    List<TimelineEntry> timeline(Actor actor, long orderId) {
        return view(actor, orderId).timeline();
    }

    CartView reorder(Actor actor, long orderId) {
        if (reads.facts(orderId).isEmpty()) {
            throw new OrderNotFound(orderId);
        }
        carts.addAll(actor, store.goods(orderId));
        return carts.get(actor);
    }

    /**
     * An order that the caller may change.
     *
     * @throws OrderNotFound if there is none of this id
     * @throws Forbidden if it is another's
     */
    OrderRow requireOwn(Actor actor, long orderId) {
        if (isStaff(actor)) {
            return asSystem(() -> store.find(orderId)).orElseThrow(() -> new OrderNotFound(orderId));
        }
        return store.find(orderId).orElseThrow(() -> refusal(orderId));
    }

    private RuntimeException refusal(long orderId) {
        return store.ownerOf(orderId).isPresent()
                ? new Forbidden("This order is another person's")
                : new OrderNotFound(orderId);
    }

    private OrderView view(long orderId, boolean isForStaff) {
        Facts facts = reads.facts(orderId).orElseThrow(() -> new OrderNotFound(orderId));
        List<TimelineEntry> events = reads.events(orderId);
        List<PaymentView> paid = payments.ofOrder(orderId);
        OrderStatus status = facts.status();
        return new OrderView(
                orderId,
                facts.number(),
                status,
                facts.placedAt(),
                reads.lines(orderId),
                facts.subtotal(),
                facts.discount(),
                facts.discounts(),
                facts.shippingFee(),
                facts.tax(),
                facts.taxes(),
                facts.total(),
                facts.currency(),
                facts.shippingMethod(),
                facts.shippingAddress(),
                facts.pickupSite(),
                facts.smsNumber(),
                tracking(facts, events),
                isForStaff ? facts.customer() : null,
                paid.isEmpty() ? null : paid.get(0),
                merged(events, paid),
                OrderLife.mayMove(status, OrderStatus.CANCELLED, Mover.CUSTOMER),
                isForStaff ? OrderLife.next(status, Mover.STAFF) : List.of());
    }

    private static @Nullable Tracking tracking(Facts facts, List<TimelineEntry> events) {
        List<TrackingEvent> places = events.stream()
                .filter(event -> event.kind().equals(TRACKING))
                .map(event -> new TrackingEvent(event.at(), event.message()))
                .toList();
        boolean isKnown = facts.carrier() != null || facts.trackingNumber() != null || facts.trackingUrl() != null;
        return isKnown || !places.isEmpty()
                ? new Tracking(facts.carrier(), facts.trackingNumber(), facts.trackingUrl(), places)
                : null;
    }

    private static List<TimelineEntry> merged(List<TimelineEntry> events, List<PaymentView> payments) {
        Stream<TimelineEntry> steps = payments.stream()
                .flatMap(payment -> payment.steps().stream())
                .map(step -> new TimelineEntry(step.at(), step.kind().name(), step.message()));
        return Stream.concat(events.stream(), steps)
                .sorted(Comparator.comparing(TimelineEntry::at))
                .toList();
    }

    private <T> T asSystem(Supplier<T> reading) {
        Actor before = identity.actAs(Actor.system());
        T read = reading.get();
        identity.actAs(before);
        return read;
    }
}
