package commissary.shop.payments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A payment to be begun.
 *
 * @param accountId who pays; he alone sees it, besides administrators
 * @param amountCents more than nothing
 * @param token a card of the provider, or null to let the payer choose on the provider's own page
 * @param returnUrl where the provider's page leads after paying
 * @param cancelUrl where it leads after giving up
 * @param expiresAt when it is closed if no money has come
 */
public record NewPayment(
        long orderId,
        String orderNumber,
        long accountId,
        long amountCents,
        Provider provider,
        @Nullable String token,
        String returnUrl,
        String cancelUrl,
        Instant expiresAt,
        @Nullable String receiptEmail) {

    public NewPayment {
        if (amountCents <= 0) {
            throw new IllegalArgumentException("amountCents: expected more than 0, was " + amountCents);
        }
    }
}
