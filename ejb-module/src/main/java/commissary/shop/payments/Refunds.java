package commissary.shop.payments;

import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shared.NotFound;
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
     * Decides on a refund in the caller's transaction; the money moves after its commit by itself.
     *
     * @throws Conflict as {@link #refund}
     */
    RefundView request(Actor actor, long paymentId, @Nullable Long amountCents, String reason, String idempotencyKey);

    /** The refunds of a payment, the oldest first. */
    List<RefundView> ofPayment(Actor actor, long paymentId);
}
