package commissary.shop.payments.internal.sandbox;

import commissary.shop.payments.Charge;
import commissary.shop.payments.Outcome;
import commissary.shop.payments.internal.gateway.ChargeOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A line in the books of the sandbox. */
public record SandboxCharge(
        String key, long amountCents, String token, State state, int requests, long refundedCents, Instant createdAt) {

    /** How long {@link TestCard#TIMEOUT} is silent when asked after. */
    static final Duration SILENCE = Duration.ofSeconds(5);

    /** How often {@link TestCard#FLAKY} is charged in vain. */
    static final int FAILURES = 2;

    /** How it stands. */
    public enum State {
        FAILING,
        PENDING,
        SUCCEEDED,
        DECLINED,
        CANCELLED
    }

    /** As what a charge by this token begins. */
    static State beginning(Optional<TestCard> card) {
        return card.map(known -> switch (known) {
                    case APPROVE, TIMEOUT -> State.SUCCEEDED;
                    case DECLINE -> State.DECLINED;
                    case FLAKY -> State.FAILING;
                    case REDIRECT -> State.PENDING;
                })
                .orElse(State.DECLINED);
    }

    boolean isBy(TestCard card) {
        return token.equals(card.token());
    }

    /** Whether it says nothing at this instant when it is asked after. */
    boolean isSilentAt(Instant now) {
        return isBy(TestCard.TIMEOUT) && now.isBefore(createdAt.plus(SILENCE));
    }

    /** What the sandbox says of it. */
    Charge said(ChargeOrder order) {
        return switch (state) {
            case SUCCEEDED -> Charge.succeeded(key, amountCents);
            case PENDING -> Charge.pending(key, "/shop/sandbox-payment?payment=" + order.paymentId());
            case DECLINED -> Charge.without(Outcome.DECLINED, key, "The card was declined");
            case CANCELLED -> Charge.without(Outcome.CANCELLED, key, "The payment was cancelled");
            case FAILING -> Charge.without(Outcome.NOT_FOUND, key, "The sandbox knows no such charge");
        };
    }
}
