package commissary.shop.payments.internal;

import commissary.shop.payments.RefundState;
import commissary.shop.payments.RefundView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A refund in the database. */
record RefundRow(
        long id,
        long paymentId,
        long orderId,
        long amountCents,
        RefundState state,
        String reason,
        @Nullable String failure,
        Instant createdAt) {

    RefundView view() {
        return new RefundView(id, paymentId, orderId, Timeline.amount(amountCents), state, reason, failure, createdAt);
    }
}
