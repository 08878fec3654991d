package commissary.shop.orders;

import org.jspecify.annotations.Nullable;

/**
 * A payment that waits for its payer.
 *
 * @param checkoutUrl where he goes on; none if the provider does not answer just now
 */
public record PaymentBegun(long paymentId, @Nullable String checkoutUrl) {}
