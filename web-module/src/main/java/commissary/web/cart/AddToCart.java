package commissary.web.cart;

import commissary.shop.cart.Carts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Putting so many of a product into the cart. */
public record AddToCart(@NotNull Long productId, @NotNull @Min(1) @Max(Carts.MAX_QUANTITY) Integer quantity) {}
