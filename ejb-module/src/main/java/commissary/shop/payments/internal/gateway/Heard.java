package commissary.shop.payments.internal.gateway;

import commissary.shop.payments.Charge;
import org.jspecify.annotations.Nullable;

/**
 * A message of a provider whose signature holds.
 *
 * @param reference the provider's name for the message; the same if it is sent again
 * @param kind what it is about
 * @param payment which payment it names
 * @param says what it says of it, to be taken if the provider cannot be asked
 * @param tellsOfRefunds whether some of the money was paid back, perhaps past this shop
 */
public record Heard(String reference, String kind, Which payment, @Nullable Charge says, boolean tellsOfRefunds) {

    /**
     * How a message names a payment: by our id, proven by the order's number, or by the provider's name for it.
     *
     * @param orderNumber must be the payment's, if it is named by id
     */
    public record Which(@Nullable Long id, @Nullable String orderNumber, @Nullable String reference) {}
}
