package commissary.shop.payments;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A refund.
 *
 * @param reason why money is paid back
 * @param failure why it was not
 */
public record RefundView(
        long id,
        long paymentId,
        long orderId,
        BigDecimal amount,
        RefundState state,
        String reason,
        @Nullable String failure,
        Instant createdAt) {}
