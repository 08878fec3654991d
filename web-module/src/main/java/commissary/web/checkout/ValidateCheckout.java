package commissary.web.checkout;

import commissary.shop.cart.Carts;
import commissary.shop.catalog.ProductQuantity;
import commissary.shop.checkout.CheckoutRequest;
import commissary.shop.delivery.AddressEntry;
import commissary.shop.delivery.ShippingMethod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asking what it would cost; without items, what the cart would. */
public record ValidateCheckout(
        @Nullable @Size(min = 1, max = Carts.MAX_LINES) List<@NotNull @Valid WantedItem> items,
        @Nullable AddressEntry shippingAddress,
        @Nullable @Size(max = 40) String pickupSite,
        @NotNull ShippingMethod shippingMethod,
        @Nullable @Size(max = 100) String promotionCode) {

    /** So many of a product. */
    public record WantedItem(@NotNull Long productId, @NotNull @Min(1) @Max(Carts.MAX_QUANTITY) Integer quantity) {

        ProductQuantity quantityOfProduct() {
            return new ProductQuantity(productId, quantity);
        }
    }

    CheckoutRequest request() {
        boolean isSent = shippingMethod != ShippingMethod.PICKUP;
        return new CheckoutRequest(
                items == null
                        ? null
                        : items.stream().map(WantedItem::quantityOfProduct).toList(),
                isSent && shippingAddress != null ? shippingAddress.checked("shippingAddress.") : null,
                pickupSite,
                shippingMethod,
                promotionCode);
    }
}
