package commissary.web.cart;

import commissary.shop.cart.Carts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Having so many of a product in the cart. */
public record ChangeQuantity(@NotNull @Min(1) @Max(Carts.MAX_QUANTITY) Integer quantity) {}
