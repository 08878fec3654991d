package commissary.shop.payments.internal.gateway;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A payment as a provider needs it.
 *
 * @param key under which the provider charges at most once
 * @param token a card of the provider, or null if the payer chooses on the provider's page
 * @param reference the provider's name for it, once there is one
 */
public record ChargeOrder(
        long paymentId,
        long orderId,
        String orderNumber,
        long amountCents,
        String key,
        @Nullable String token,
        @Nullable String reference,
        @Nullable String checkoutUrl,
        Urls urls,
        Instant createdAt,
        Instant expiresAt,
        @Nullable String receiptEmail) {

    /** Where the provider's page leads. */
    public record Urls(String returnUrl, String cancelUrl) {}

    /** The same, under another name of the provider. */
    public ChargeOrder withReference(String newReference) {
        return new ChargeOrder(
                paymentId,
                orderId,
                orderNumber,
                amountCents,
                key,
                token,
                newReference,
                checkoutUrl,
                urls,
                createdAt,
                expiresAt,
                receiptEmail);
    }
}
