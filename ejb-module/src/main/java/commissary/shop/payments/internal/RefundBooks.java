package commissary.shop.payments.internal;

import commissary.platform.events.Events;
import commissary.platform.persistence.DatabaseIdentity;
import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Invalid;
import commissary.shared.Unavailable;
import commissary.shop.payments.DashboardRefund;
import commissary.shop.payments.PaymentRefunded;
import commissary.shop.payments.PaymentState;
import commissary.shop.payments.PaymentStep;
import commissary.shop.payments.RefundState;
import commissary.shop.payments.internal.RefundStore.NewRefund;
import commissary.shop.payments.internal.gateway.Repaid;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a refund writes, in the caller's transaction and as the system. The amount is taken from what can be paid back when
 * it is asked for, so two refunds at once never pay back more than came; a refusal gives it back.
 */
@Dependent
class RefundBooks {

    /** Until ours has been refused. */
    private static final Duration OTHER_REFUND = Duration.ofMinutes(1);

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
        return asSystem(() -> {
            PaymentRow payment = payments.lock(paymentId).orElseThrow(PaymentSteps::notFound);
            return refunds.find(paymentId, key).orElseGet(() -> {
                NewRefund wanted = new NewRefund(key, amount(payment.standing(), amountCents), reason);
                return write(payment, wanted, actor.isUser() ? actor.id() : null);
            });
        });
    }

    /**
     * Writes a refund of all that is left.
     *
     * @return empty if nothing is left, or if it was written since the last money came
     */
    Optional<RefundRow> beginRest(long paymentId, String reason) {
        return asSystem(() -> {
            PaymentRow payment = payments.lock(paymentId).orElseThrow(PaymentSteps::notFound);
            Standing standing = payment.standing();
            String key = "rest-of:" + standing.receivedCents();
            boolean isDone = standing.refundableCents() == 0
                    || refunds.find(paymentId, key).isPresent();
            return isDone
                    ? Optional.empty()
                    : Optional.of(write(payment, new NewRefund(key, standing.refundableCents(), reason), null));
        });
    }

    /** Writes what was paid back past this shop and is not written yet. */
    PaymentState book(long paymentId, List<DashboardRefund> made) {
        return asSystem(() -> {
            for (DashboardRefund refund : made) {
                PaymentRow payment = payments.lock(paymentId).orElseThrow(PaymentSteps::notFound);
                if (refunds.find(paymentId, key(refund)).isEmpty()) {
                    book(payment, refund);
                }
            }
            return payments.find(paymentId).orElseThrow(PaymentSteps::notFound).state();
        });
    }

    private void book(PaymentRow payment, DashboardRefund made) {
        if (made.amountCents() > payment.standing().refundableCents()) {
            // Ours will be refused, since the money is gone, and gives it back then.
            throw new Unavailable(
                    "REFUND_UNDER_WAY", "Another refund of this payment has not ended yet", OTHER_REFUND, null);
        }
        String reason = "Made in the dashboard of " + Timeline.name(payment.provider());
        RefundRow refund = write(payment, new NewRefund(key(made), made.amountCents(), reason), null);
        end(refund.id(), new Repaid(Repaid.Result.DONE, made.reference(), null));
    }

    private static String key(DashboardRefund made) {
        return "dashboard:" + made.reference();
    }

    /** Writes how a refund ended; without effect if that is written already. */
    RefundRow end(long refundId, Repaid repaid) {
        return asSystem(() -> {
            RefundRow refund = get(refundId);
            PaymentRow payment = payments.lock(refund.paymentId()).orElseThrow(PaymentSteps::notFound);
            RefundState state = state(repaid.result());
            if (state != RefundState.STARTED && refunds.end(refundId, state, repaid, clock.instant())) {
                draw(payment, refund, state, repaid);
            }
            return get(refundId);
        });
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
                payment.standing().refundableCents() == 0 && !refunds.isAnyUnderWay(payment.id())));
    }

    private void note(PaymentRow payment, Instant now, String message) {
        payments.insertStep(payment.id(), new PaymentStep(now, PaymentStep.Kind.REFUND, message));
    }

    private long amount(Standing standing, @Nullable Long wanted) {
        if (standing.receivedCents() == 0) {
            throw new Conflict("PAYMENT_NOT_PAID", "Nothing was paid, so nothing can be paid back");
        }
        long left = standing.refundableCents();
        long amount = wanted == null ? left : wanted;
        if (wanted != null && wanted <= 0) {
            throw new Invalid("amount", "must be more than 0");
        } else if (!timeline.isPayable(amount)) {
            throw new Invalid("amount", "must be whole: this currency has no cents");
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

    private <T> T asSystem(Supplier<T> work) {
        Actor before = identity.actAs(Actor.system());
        T done = work.get();
        // After an exception the transaction rolls back, and the identity with it.
        identity.actAs(before);
        return done;
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
