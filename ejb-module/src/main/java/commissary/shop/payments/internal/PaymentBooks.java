package commissary.shop.payments.internal;

import commissary.platform.persistence.DatabaseIdentity;
import commissary.shared.Actor;
import commissary.shop.payments.Charge;
import commissary.shop.payments.NewPayment;
import commissary.shop.payments.Outcome;
import commissary.shop.payments.PaymentState;
import commissary.shop.payments.PaymentStep;
import commissary.shop.payments.PaymentView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** What happens to payments in the caller's transaction. Only the system writes; the payer reads his own. */
@Dependent
class PaymentBooks {

    private final PaymentStore store;
    private final Gateways gateways;
    private final PaymentsConfig config;
    private final Timeline timeline;
    private final DatabaseIdentity identity;
    private final Clock clock;

    @Inject
    PaymentBooks(
            PaymentStore store,
            Gateways gateways,
            PaymentsConfig config,
            Timeline timeline,
            DatabaseIdentity identity,
            Clock clock) {
        this.store = store;
        this.gateways = gateways;
        this.config = config;
        this.timeline = timeline;
        this.identity = identity;
        this.clock = clock;
    }

    long begin(NewPayment payment) {
        gateways.open(payment.provider()).check(payment.amountCents());
        Instant now = clock.instant();
        String step = timeline.begun(payment.amountCents(), payment.provider());
        return as(
                Actor.system(),
                () -> store.insert(
                        payment, config.currency().getCurrencyCode(), now, now.plus(config.longestCharge()), step));
    }

    PaymentState settle(long paymentId, Charge charge) {
        return as(Actor.system(), () -> {
            PaymentRow row = store.lock(paymentId).orElseThrow(PaymentSteps::notFound);
            Instant now = clock.instant();
            boolean isOnItsWay = now.isBefore(row.order().createdAt().plus(config.longestCharge()));
            Standing after = row.standing().hear(charge, isOnItsWay);
            if (!after.equals(row.standing())) {
                String message = timeline.next(after, charge);
                store.settle(paymentId, after, charge, new PaymentStep(now, PaymentStep.Kind.NEXT, message));
            } else if (charge.outcome() != Outcome.UNKNOWN) {
                noteAgain(row, charge, now);
            }
            return after.state();
        });
    }

    List<PaymentView> ofOrder(long orderId) {
        return store.ofOrder(orderId).stream().map(this::view).toList();
    }

    PaymentView get(Actor actor, long paymentId) {
        return as(
                actor.isAdmin() ? Actor.system() : actor,
                () -> store.find(paymentId).map(this::view).orElseThrow(PaymentSteps::notFound));
    }

    private PaymentView view(PaymentRow row) {
        return new PaymentView(
                row.id(),
                row.order().orderId(),
                row.provider(),
                Timeline.amount(row.order().amountCents()),
                Timeline.amount(row.standing().receivedCents()),
                Timeline.amount(row.standing().refundedCents()),
                row.state(),
                row.order().reference(),
                row.order().checkoutUrl(),
                row.reason(),
                row.order().createdAt(),
                row.order().expiresAt(),
                store.steps(row.id()));
    }

    /** What was heard is known; but the page may have moved, and messages are settled all the same. */
    private void noteAgain(PaymentRow row, Charge charge, Instant now) {
        if (row.state() == PaymentState.PENDING
                && charge.checkoutUrl() != null
                && !charge.checkoutUrl().equals(row.order().checkoutUrl())) {
            store.setCheckoutUrl(row.id(), charge.checkoutUrl());
        }
        store.settleMessages(row.id(), now);
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        Actor before = identity.actAs(actor);
        T done = work.get();
        // After an exception the transaction rolls back, and the identity with it.
        identity.actAs(before);
        return done;
    }
}
