package commissary.shop.orders.internal;

import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.ForContainer;
import commissary.shop.orders.OrderPayments;
import commissary.shop.orders.OrderView;
import commissary.shop.orders.PaymentBegun;
import commissary.shop.payments.Charge;
import commissary.shop.payments.PaymentView;
import commissary.shop.payments.Payments;
import commissary.shop.payments.Provider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;

/** Hears of payments, from whomever, and has the consequences drawn; like the orders' desk without a transaction. */
@ApplicationScoped
class OrderPaymentDesk implements OrderPayments {

    private final OrderSettling settling;
    private final OrderReading reading;
    private final Payments payments;

    @Inject
    OrderPaymentDesk(OrderSettling settling, OrderReading reading, Payments payments) {
        this.settling = settling;
        this.reading = reading;
        this.payments = payments;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected OrderPaymentDesk() {
        this(null, null, null);
    }

    @Override
    public PaymentBegun begin(Actor actor, long orderId, Provider provider) {
        OrderRow order = reading.requireOwn(actor, orderId);
        OrderSettling.requirePayable(order);
        long current = Objects.requireNonNull(order.paymentId());
        if (payments.get(Actor.system(), current).provider() == provider) {
            return goOn(current, payments.ask(current));
        }
        long next = settling.replacePayment(Actor.system(), orderId, payments.cancel(current), provider)
                .orElseThrow(() -> new Conflict("ORDER_NOT_PAYABLE", "This order is paid already"));
        return goOn(next, payments.charge(next));
    }

    private PaymentBegun goOn(long paymentId, Charge heard) {
        settling.settle(Actor.system(), paymentId, heard);
        PaymentView payment = payments.get(Actor.system(), paymentId);
        if (!payment.state().isOpen()) {
            throw new Conflict("ORDER_NOT_PAYABLE", "This payment is " + payment.state());
        }
        return new PaymentBegun(paymentId, payment.checkoutUrl());
    }

    @Override
    public OrderView check(Actor actor, long paymentId) {
        long orderId = payments.get(actor, paymentId).orderId();
        settle(paymentId);
        return reading.view(actor, orderId);
    }

    /** Asks how a payment stands and draws the consequences. */
    void settle(long paymentId) {
        settling.settle(Actor.system(), paymentId, payments.ask(paymentId));
    }

    @Override
    public void hear(Provider provider, Map<String, String> headers, byte[] body) {
        payments.webhook(provider, headers, body).ifPresent(notice -> settling.settle(Actor.system(), notice));
    }

    @Override
    public OrderView decideInSandbox(Actor actor, long paymentId, boolean approve) {
        Charge decided = payments.decideInSandbox(actor, paymentId, approve);
        settling.settle(Actor.system(), paymentId, decided);
        return reading.view(actor, payments.get(actor, paymentId).orderId());
    }
}
