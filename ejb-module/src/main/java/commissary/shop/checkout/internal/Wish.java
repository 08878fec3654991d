package commissary.shop.checkout.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * So many of a product, as somebody asks for it.
 *
 * @param name null if it is not known how it was called
 * @param knownPrice at which it was put into the cart; null if it was not
 */
record Wish(long productId, int quantity, @Nullable String name, @Nullable BigDecimal knownPrice) {}
