package commissary.shop.payments.internal;

import commissary.platform.events.Events;
import commissary.platform.persistence.DatabaseIdentity;
import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Invalid;
import commissary.shop.payments.PaymentRefunded;
import commissary.shop.payments.PaymentStep;
import commissary.shop.payments.RefundState;
import commissary.shop.payments.internal.RefundStore.NewRefund;
import commissary.shop.payments.internal.gateway.Repaid;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a refund writes, in the caller's transaction and as the system. The amount is taken from what can be paid back when
 * it is asked for, so two refunds at once never pay back more than came; a refusal gives it back.
 */
@Dependent
class RefundBooks {

    private final PaymentStore payments;
    private final RefundStore refunds;
    private final Timeline timeline;
    private final DatabaseIdentity identity;
    private final Events events;
    private final Clock clock;

    @Inject
    RefundBooks(
            PaymentStore payments,
            RefundStore refunds,
            Timeline timeline,
            DatabaseIdentity identity,
            Events events,
            Clock clock) {
        this.payments = payments;
        this.refunds = refunds;
        this.timeline = timeline;
        this.identity = identity;
        this.events = events;
        this.clock = clock;
    }

    /** Writes a refund, or finds the one of this key. */
    RefundRow begin(Actor actor, long paymentId, @Nullable Long amountCents, String reason, String key) {
        actor.requireAdmin();
        Actor before = identity.actAs(Actor.system());
        PaymentRow payment = payments.lock(paymentId).orElseThrow(PaymentSteps::notFound);
        Optional<RefundRow> known = refunds.find(paymentId, key);
        RefundRow refund = known.orElseGet(() -> {
            NewRefund wanted = new NewRefund(key, amount(payment.standing(), amountCents), reason);
            return write(payment, wanted, actor.isUser() ? actor.id() : null);
        });
        identity.actAs(before);
        return refund;
    }

    /** Writes how a refund ended; without effect if that is written already. */
    RefundRow end(long refundId, Repaid repaid) {
        Actor before = identity.actAs(Actor.system());
        RefundRow refund = get(refundId);
        PaymentRow payment = payments.lock(refund.paymentId()).orElseThrow(PaymentSteps::notFound);
        RefundState state = state(repaid.result());
        if (state != RefundState.STARTED && refunds.end(refundId, state, repaid, clock.instant())) {
            draw(payment, refund, state, repaid);
        }
        RefundRow after = get(refundId);
        identity.actAs(before);
        return after;
    }

    RefundRow get(long refundId) {
        return refunds.find(refundId).orElseThrow(() -> new IllegalStateException("There is no refund " + refundId));
    }

    private RefundRow write(PaymentRow payment, NewRefund wanted, @Nullable Long requestedBy) {
        Instant now = clock.instant();
        payments.updateRefunded(payment.id(), payment.standing().refund(wanted.amountCents()));
        long id = refunds.insert(payment.id(), wanted, requestedBy, now);
        note(payment, now, "Refund of " + timeline.written(wanted.amountCents()) + ": " + wanted.reason());
        return get(id);
    }

    /** The payment is locked, and told as it stands now. */
    private void draw(PaymentRow payment, RefundRow refund, RefundState state, Repaid repaid) {
        Instant now = clock.instant();
        String amount = timeline.written(refund.amountCents());
        switch (state) {
            case FAILED -> {
                payments.updateRefunded(payment.id(), payment.standing().refund(-refund.amountCents()));
                note(payment, now, "Refund of " + amount + " refused: " + repaid.reason());
            }
            case BY_HAND -> {
                note(payment, now, amount + " will be transferred by hand: " + repaid.reason());
                tell(payment, refund, now);
            }
            default -> {
                note(payment, now, amount + " paid back");
                tell(payment, refund, now);
            }
        }
    }

    private void tell(PaymentRow payment, RefundRow refund, Instant now) {
        events.publish(new PaymentRefunded(
                UUID.randomUUID(),
                now,
                payment.id(),
                refund.orderId(),
                payment.accountId(),
                refund.amountCents(),
                payment.standing().refundableCents() == 0));
    }

    private void note(PaymentRow payment, Instant now, String message) {
        payments.insertStep(payment.id(), new PaymentStep(now, PaymentStep.Kind.REFUND, message));
    }

    private static long amount(Standing standing, @Nullable Long wanted) {
        if (standing.receivedCents() == 0) {
            throw new Conflict("PAYMENT_NOT_PAID", "Nothing was paid, so nothing can be paid back");
        }
        long left = standing.refundableCents();
        long amount = wanted == null ? left : wanted;
        if (wanted != null && wanted <= 0) {
            throw new Invalid("amount", "must be more than 0");
        }
        if (amount > left || left == 0) {
            BigDecimal refundable = Timeline.amount(left);
            throw new Conflict(
                    "REFUND_TOO_LARGE",
                    "At most " + refundable + " can be paid back",
                    Map.of("refundable", refundable));
        }
        return amount;
    }

    private static RefundState state(Repaid.Result result) {
        return switch (result) {
            case DONE -> RefundState.SUCCEEDED;
            case REFUSED -> RefundState.FAILED;
            case BY_HAND -> RefundState.BY_HAND;
            case UNKNOWN -> RefundState.STARTED;
        };
    }
}
