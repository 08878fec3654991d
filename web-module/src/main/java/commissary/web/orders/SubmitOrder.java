package commissary.web.orders;

import commissary.shared.Invalid;
import commissary.shop.catalog.ProductQuantity;
import commissary.shop.checkout.CheckoutRequest;
import commissary.shop.delivery.AddressEntry;
import commissary.shop.delivery.ShippingMethod;
import commissary.shop.orders.PlaceOrder;
import commissary.shop.payments.Provider;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order.
 *
 * @param items left out for the cart
 * @param shippingAddress unless the goods are picked up
 * @param pickupSite where they are picked up
 * @param smsNumber for short messages about it, such as {@code +14035550123}
 */
public record SubmitOrder(
        @Nullable @Valid List<@NotNull Item> items,
        @Nullable AddressEntry shippingAddress,
        @Nullable @Size(max = 40) String pickupSite,
        @NotNull ShippingMethod shippingMethod,
        @Nullable @Size(max = 40) String promotionCode,
        @NotNull @Valid Means payment,
        @Nullable @Size(max = 20) String smsNumber) {

    private static final int MOST_ITEMS = 100;

    /** So many of a product. */
    public record Item(long productId, @Min(1) @Max(999) int quantity) {}

    /**
     * How it is paid.
     *
     * @param token a card of the provider; left out to choose on the provider's page
     */
    public record Means(@NotNull Provider provider, @Nullable @Size(max = 200) String token) {}

    PlaceOrder wish(@Nullable String idempotencyKey) {
        if (items != null && items.size() > MOST_ITEMS) {
            throw new Invalid("items", "must be at most " + MOST_ITEMS);
        }
        boolean isPickedUp = shippingMethod == ShippingMethod.PICKUP;
        if (!isPickedUp && shippingAddress == null) {
            throw new Invalid("shippingAddress", "must be given unless the goods are picked up");
        }
        CheckoutRequest wanted = new CheckoutRequest(
                items == null
                        ? null
                        : items.stream()
                                .map(item -> new ProductQuantity(item.productId(), item.quantity()))
                                .toList(),
                shippingAddress == null || isPickedUp ? null : shippingAddress.checked("shippingAddress."),
                pickupSite,
                shippingMethod,
                promotionCode);
        return new PlaceOrder(
                wanted, payment.provider(), payment.token(), smsNumber, idempotencyKey == null ? "" : idempotencyKey);
    }
}
