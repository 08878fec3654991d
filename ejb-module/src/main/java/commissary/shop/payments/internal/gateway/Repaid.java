package commissary.shop.payments.internal.gateway;

import org.jspecify.annotations.Nullable;

/**
 * What a provider says of a refund.
 *
 * @param reference the provider's name for it
 * @param reason why there is no money
 */
public record Repaid(Result result, @Nullable String reference, @Nullable String reason) {

    /** How it went. */
    public enum Result {
        DONE,
        REFUSED,
        /** The provider has no refunds. */
        BY_HAND,
        /** It did not answer, so the money may have moved. */
        UNKNOWN
    }
}
