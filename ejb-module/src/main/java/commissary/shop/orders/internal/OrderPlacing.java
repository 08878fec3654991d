package commissary.shop.orders.internal;

import commissary.identity.Accounts;
import commissary.identity.UserView;
import commissary.platform.config.DeploymentCurrency;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Rejected;
import commissary.shop.catalog.ProductQuantity;
import commissary.shop.checkout.Checkout;
import commissary.shop.checkout.CheckoutProblem;
import commissary.shop.checkout.CheckoutRequest;
import commissary.shop.checkout.CheckoutSummary;
import commissary.shop.delivery.ShippingMethod;
import commissary.shop.orders.Customer;
import commissary.shop.orders.PlaceOrder;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes orders: the one transaction that comes before any money moves. */
@Service
class OrderPlacing {

    private final OrderStore store;
    private final OrderBookings bookings;
    private final OrderMoves moves;
    private final Checkout checkout;
    private final Accounts accounts;
    private final DeploymentCurrency currency;
    private final Clock clock;

    @Inject
    OrderPlacing(
            OrderStore store,
            OrderBookings bookings,
            OrderMoves moves,
            Checkout checkout,
            Accounts accounts,
            DeploymentCurrency currency,
            Clock clock) {
        this.store = store;
        this.bookings = bookings;
        this.moves = moves;
        this.checkout = checkout;
        this.accounts = accounts;
        this.currency = currency;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected OrderPlacing() {
        this(null, null, null, null, null, null, null);
    }

    /** The order that the caller gave this name. */
    Optional<OrderRow> named(Actor actor, String idempotencyKey) {
        return store.named(actor.userId(), idempotencyKey);
    }

    /**
     * Reserves the goods, uses the promotions, empties the cart and begins the payment; pays at once what costs nothing.
     *
     * @return the order as it was written, with the payment that it waits for
     * @throws AlreadyPlaced if there is one of this name by now
     */
    OrderRow place(Actor actor, PlaceOrder wish) {
        // Before anything is judged: it may have taken the last ones itself.
        if (named(actor, wish.idempotencyKey()).isPresent()) {
            throw new AlreadyPlaced(wish.idempotencyKey());
        }
        CheckoutSummary summary = checkout.quote(actor, wish.wanted());
        List<ProductQuantity> goods = bookings.wanted(actor, wish.wanted());
        requirePossible(summary, goods);
        NewOrder order = describe(actor, wish, summary);
        if (!store.insert(order)) {
            throw new AlreadyPlaced(wish.idempotencyKey());
        }
        OrderRow row = order.row();
        moves.begin(row, order.customer().fullName());
        if (row.totalCents() == 0) {
            bookings.book(actor, order, goods);
            moves.pay(row);
            return row;
        }
        long payment = bookings.beginPayment(row, wish.provider(), wish.token(), order.payUntil());
        store.setPayment(row.id(), payment, order.payUntil());
        bookings.book(actor, order, goods);
        return row.waitingFor(payment);
    }

    private NewOrder describe(Actor actor, PlaceOrder wish, CheckoutSummary summary) {
        long id = store.nextId();
        Instant now = clock.instant();
        UserView user = accounts.user(actor, actor.userId());
        return new NewOrder(
                id,
                number(id, now),
                new Customer(user.id(), user.fullName(), user.email()),
                new PlaceOrder(
                        tidy(wish.wanted()), wish.provider(), wish.token(), wish.smsNumber(), wish.idempotencyKey()),
                summary,
                currency.get().getCurrencyCode(),
                now,
                bookings.payUntil(now));
    }

    /** Without the place to which it does not go, and the other one as its country writes it. */
    private static CheckoutRequest tidy(CheckoutRequest wanted) {
        boolean isPickedUp = wanted.shippingMethod() == ShippingMethod.PICKUP;
        return new CheckoutRequest(
                wanted.items(),
                isPickedUp || wanted.shippingAddress() == null
                        ? null
                        : wanted.shippingAddress().checked("shippingAddress."),
                isPickedUp ? wanted.pickupSite() : null,
                wanted.shippingMethod(),
                wanted.promotionCode());
    }

    private void requirePossible(CheckoutSummary summary, List<ProductQuantity> goods) {
        List<CheckoutProblem> problems = summary.problems().stream()
                .filter(CheckoutProblem::hindersOrder)
                .toList();
        if (problems.isEmpty()) {
            return;
        }
        throw bookings.shortage(goods, problems)
                .<RuntimeException>map(shortage -> shortage)
                .orElseGet(() ->
                        new Rejected("CHECKOUT_PROBLEMS", problems.get(0).message(), Map.of("problems", problems)));
    }

    /** The year, so that people can date it, and a number of its own. */
    private static String number(long id, Instant now) {
        return "%d-%07d".formatted(now.atZone(ZoneOffset.UTC).getYear(), id);
    }
}
