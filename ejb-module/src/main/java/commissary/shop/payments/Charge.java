package commissary.shop.payments;

import org.jspecify.annotations.Nullable;

/**
 * What a provider says of a payment at one moment.
 *
 * @param reference the provider's name for the charge
 * @param checkoutUrl where the payer goes on, while it is pending
 * @param amountCents how much has come; compared with what was wanted when the charge is settled
 * @param reason why there is no money, as the payer may read it
 */
public record Charge(
        Outcome outcome,
        @Nullable String reference,
        @Nullable String checkoutUrl,
        long amountCents,
        @Nullable String reason) {

    public static Charge succeeded(String reference, long amountCents) {
        return new Charge(Outcome.SUCCEEDED, reference, null, amountCents, null);
    }

    public static Charge pending(@Nullable String reference, @Nullable String checkoutUrl) {
        return new Charge(Outcome.PENDING, reference, checkoutUrl, 0, null);
    }

    /** Without money: declined, cancelled, expired, unknown or not found. */
    public static Charge without(Outcome outcome, @Nullable String reference, String reason) {
        return new Charge(outcome, reference, null, 0, reason);
    }
}
