package commissary.shop.payments;

import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shared.NotFound;
import commissary.shared.Unavailable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money paid back. {@link PaymentRefunded} is told once it is. */
public interface Refunds {

    /**
     * Pays back. Never to be called within a transaction. Where the provider does not answer, the refund stays
     * {@link RefundState#STARTED} and is finished by itself later.
     *
     * @param actor an administrator, or the system
     * @param amountCents null for all that is left
     * @param idempotencyKey the same key for the same payment gives the same refund again
     * @throws Forbidden if the actor may not
     * @throws NotFound {@code PAYMENT_NOT_FOUND}
     * @throws Invalid if the amount is not above nothing
     * @throws Conflict {@code REFUND_TOO_LARGE} if less is left, {@code PAYMENT_NOT_PAID} if nothing came
     */
    RefundView refund(Actor actor, long paymentId, @Nullable Long amountCents, String reason, String idempotencyKey);

    /**
     * Decides in the caller's transaction that what is left of a payment is paid back; the money moves after its commit by
     * itself. Without effect if nothing is left, or if that was decided since the last money came.
     */
    void payBackRest(Actor system, long paymentId, String reason);

    /**
     * Books, in the caller's transaction, what was paid back past this shop, unless it is booked already.
     *
     * @return how the payment stands then
     * @throws Unavailable {@code REFUND_UNDER_WAY} if a refund of ours claims the same money and has not ended yet
     */
    PaymentState book(Actor system, long paymentId, List<DashboardRefund> made);

    /** The refunds of a payment, the oldest first. */
    List<RefundView> ofPayment(Actor actor, long paymentId);
}
