package commissary.shop.payments;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment as its payer and administrators see it.
 *
 * @param reference the provider's name for it
 * @param checkoutUrl where the payer goes on, while it is pending
 * @param reason why there is no money
 * @param steps the oldest first
 */
public record PaymentView(
        long id,
        long orderId,
        Provider provider,
        BigDecimal amount,
        BigDecimal refunded,
        PaymentState state,
        @Nullable String reference,
        @Nullable String checkoutUrl,
        @Nullable String reason,
        Instant createdAt,
        Instant expiresAt,
        List<PaymentStep> steps) {}
