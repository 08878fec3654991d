package commissary.shop.checkout;

import commissary.shop.catalog.ProductQuantity;
import commissary.shop.delivery.Address;
import commissary.shop.delivery.ShippingMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person would order.
 *
 * @param items null for the cart; a product that stands there twice is taken together
 * @param shippingAddress checked by {@link Checkout} again; needed unless goods are picked up
 * @param pickupSite the id of a site; needed if goods are picked up
 */
public record CheckoutRequest(
        @Nullable List<ProductQuantity> items,
        @Nullable Address shippingAddress,
        @Nullable String pickupSite,
        ShippingMethod shippingMethod,
        @Nullable String promotionCode) {

    public CheckoutRequest {
        items = items == null ? null : List.copyOf(items);
    }
}
