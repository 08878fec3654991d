package commissary.shop.cart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A product in a cart.
 *
 * @param price of one, now; of what is no longer for sale, the last one known
 * @param lineTotal zero for what is no longer for sale
 * @param stock how many there are, whatever is in carts
 * @param priceChanged whether the price is another one than when it was added
 * @param available whether at least one can be bought now
 */
public record CartLine(
        long productId,
        String sku,
        String name,
        @Nullable String imageUrl,
        int quantity,
        BigDecimal price,
        BigDecimal lineTotal,
        int stock,
        BigDecimal priceWhenAdded,
        boolean priceChanged,
        boolean available) {}
