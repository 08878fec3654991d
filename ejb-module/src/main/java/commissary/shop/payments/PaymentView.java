package commissary.shop.payments;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment as its payer and administrators see it.
 *
 * @param received what came of the amount by now
 * @param reference the provider's name for it
 * @param checkoutUrl where the payer goes on, while something is still to be paid
 * @param reason why there is no money
 * @param steps the oldest first
 */
public record PaymentView(
        long id,
        long orderId,
        Provider provider,
        BigDecimal amount,
        BigDecimal received,
        BigDecimal refunded,
        PaymentState state,
        @Nullable String reference,
        @Nullable String checkoutUrl,
        @Nullable String reason,
        Instant createdAt,
        Instant expiresAt,
        List<PaymentStep> steps) {}
