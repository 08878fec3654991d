package commissary.shop.orders;

import commissary.shared.Invalid;
import commissary.shop.checkout.CheckoutRequest;
import commissary.shop.payments.Provider;
import org.jspecify.annotations.Nullable;

/**
 * What a person orders.
 *
 * @param wanted the goods and where they go
 * @param token a card of the provider, or null to choose on the provider's page
 * @param smsNumber where short messages about the order go, such as {@code +14035550123}
 * @param idempotencyKey what the client named this order: there is never a second one of the same name
 */
public record PlaceOrder(
        CheckoutRequest wanted,
        Provider provider,
        @Nullable String token,
        @Nullable String smsNumber,
        String idempotencyKey) {

    public PlaceOrder {
        if (wanted.items() != null && wanted.items().isEmpty()) {
            throw new Invalid("items", "must have at least one product, or be left out for the cart");
        }
        if (smsNumber != null && !smsNumber.matches("\\+[1-9]\\d{7,14}")) {
            throw new Invalid("smsNumber", "must be a number with country code, such as +14035550123");
        }
    }
}
