package commissary.shop.payments;

import java.time.Instant;

/** A line in the timeline of a payment, as its payer reads it. */
public record PaymentStep(Instant at, Kind kind, String message) {

    /** What happened. */
    public enum Kind {
        ATTEMPT,
        RETRY,
        WEBHOOK,
        ASKED,
        REFUND,
        /** What comes next. */
        NEXT
    }
}
