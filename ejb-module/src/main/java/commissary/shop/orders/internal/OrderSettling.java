package commissary.shop.orders.internal;

import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.ForContainer;
import commissary.shop.orders.OrderNotFound;
import commissary.shop.orders.OrderPlacement;
import commissary.shop.orders.OrderStatus;
import commissary.shop.orders.internal.OrderLife.Mover;
import commissary.shop.payments.Charge;
import commissary.shop.payments.Notice;
import commissary.shop.payments.PaymentState;
import commissary.shop.payments.PaymentView;
import commissary.shop.payments.Payments;
import commissary.shop.payments.Provider;
import commissary.shop.payments.Refunds;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Draws the consequences of what is heard of payments. Whoever hears something comes here; each locks the order first and
 * the payment after it, so they come one after the other, and the later ones find the work done.
 */
@Service
class OrderSettling {

    private static final String GIVEN_UP = "The order was given up before the money came";
    private static final String CANCELLED = "The order was cancelled";

    private final OrderStore store;
    private final OrderMoves moves;
    private final OrderBookings bookings;
    private final Payments payments;
    private final Refunds refunds;
    private final Clock clock;

    @Inject
    OrderSettling(
            OrderStore store,
            OrderMoves moves,
            OrderBookings bookings,
            Payments payments,
            Refunds refunds,
            Clock clock) {
        this.store = store;
        this.moves = moves;
        this.bookings = bookings;
        this.payments = payments;
        this.refunds = refunds;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected OrderSettling() {
        this(null, null, null, null, null, null);
    }

    /** Takes in what was heard; what the order is then. */
    OrderPlacement settle(Actor system, long paymentId, Charge heard) {
        return settle(system, new Notice(paymentId, heard, List.of()));
    }

    /** The same, of an order that is known to be the payment's. */
    OrderPlacement settle(Actor system, long orderId, long paymentId, Charge heard) {
        return settle(system, lock(orderId), new Notice(paymentId, heard, List.of()));
    }

    /** Takes in what a provider told: the money that came, then what of it went back, and only then what follows. */
    OrderPlacement settle(Actor system, Notice told) {
        return settle(system, lock(payments.get(system, told.paymentId()).orderId()), told);
    }

    private OrderPlacement settle(Actor system, OrderRow order, Notice told) {
        PaymentState heard = payments.settle(told.paymentId(), told.charge());
        PaymentState state = told.refunds().isEmpty() ? heard : refunds.book(system, told.paymentId(), told.refunds());
        draw(system, order, told.paymentId(), state);
        return placement(system, order.id());
    }

    /** What an order is now, as it is told to whoever placed it. */
    OrderPlacement placement(Actor system, long orderId) {
        OrderRow order = store.find(orderId).orElseThrow(() -> new OrderNotFound(orderId));
        @Nullable Long paymentId = order.paymentId();
        // Of what is paid there is no more to tell.
        @Nullable
        PaymentView payment =
                paymentId == null || order.status() == OrderStatus.PAID ? null : payments.get(system, paymentId);
        return new OrderPlacement(
                order.id(),
                order.number(),
                order.status(),
                payment == null ? null : payment.checkoutUrl(),
                Cents.amount(order.totalCents()),
                payment == null ? null : payment.reason());
    }

    /**
     * Gives an order up.
     *
     * @param closed how its unpaid payment stands since it was closed at the provider; null if there is none
     * @throws Conflict {@code ORDER_NOT_CANCELLABLE}, or {@code ILLEGAL_ORDER_STATUS} for staff
     */
    void cancel(Actor system, long orderId, Mover mover, @Nullable Charge closed) {
        OrderRow order = lock(orderId);
        if (mover == Mover.CUSTOMER) {
            requireCancellable(order);
        }
        moves.cancel(order, mover, mover == Mover.CUSTOMER ? "Cancelled by the customer" : "Cancelled by the shop");
        if (order.paymentId() != null) {
            long payment = order.paymentId();
            PaymentState state =
                    closed == null ? payments.get(system, payment).state() : payments.settle(payment, closed);
            if (Settlement.holdsMoney(state)) {
                refunds.payBackRest(system, payment, CANCELLED);
            }
        }
    }

    /**
     * Begins another payment in the place of one that was closed.
     *
     * @return the new one; empty if the old one turned out to be paid
     * @throws Conflict {@code PAYMENT_OPEN} if nobody knows yet whether the old one will be paid
     */
    OptionalLong replacePayment(Actor system, long orderId, Charge closed, Provider provider) {
        OrderRow order = lock(orderId);
        requirePayable(order);
        long old = Objects.requireNonNull(order.paymentId());
        PaymentState state = payments.settle(old, closed);
        if (state.isPaid()) {
            draw(system, order, old, state);
            return OptionalLong.empty();
        } else if (state.isOpen()) {
            throw new Conflict("PAYMENT_OPEN", "The other payment is still open; try again in a minute");
        }
        Instant payUntil = bookings.payUntil(clock.instant());
        long payment = bookings.beginPayment(order, provider, null, payUntil);
        store.setPayment(orderId, payment, payUntil);
        return OptionalLong.of(payment);
    }

    private void draw(Actor system, OrderRow order, long paymentId, PaymentState state) {
        boolean isOverdue = clock.instant().isAfter(order.payUntil());
        switch (Settlement.of(order.status(), state, order.waitsFor(paymentId), isOverdue)) {
            case PAY -> moves.pay(order);
            case FAIL -> moves.fail(order, reason(state), state != PaymentState.EXPIRED);
            case FAIL_AND_PAY_BACK -> {
                moves.fail(order, "Not wholly paid in time", false);
                refunds.payBackRest(system, paymentId, GIVEN_UP);
            }
            case PAY_BACK -> refunds.payBackRest(system, paymentId, GIVEN_UP);
            case NOTHING -> {
                // It is as it should be.
            }
        }
    }

    private static String reason(PaymentState state) {
        return switch (state) {
            case EXPIRED -> "Not paid in time";
            case CANCELLED -> "The payment was cancelled";
            case REFUNDED -> "The payment was paid back";
            default -> "The payment was declined";
        };
    }

    private OrderRow lock(long orderId) {
        return store.lock(orderId).orElseThrow(() -> new OrderNotFound(orderId));
    }

    private static void requireCancellable(OrderRow order) {
        if (!OrderLife.mayMove(order.status(), OrderStatus.CANCELLED, Mover.CUSTOMER)) {
            throw new Conflict("ORDER_NOT_CANCELLABLE", "An order that is " + order.status() + " cannot be cancelled");
        }
    }

    /** @throws Conflict {@code ORDER_NOT_PAYABLE} */
    static void requirePayable(OrderRow order) {
        if (order.status() != OrderStatus.PENDING_PAYMENT || order.paymentId() == null) {
            throw new Conflict("ORDER_NOT_PAYABLE", "This order does not wait for a payment; it is " + order.status());
        }
    }
}
