package commissary.shop.cart;

import java.math.BigDecimal;

/**
 * What stands in a cart, whatever the shop says of it now.
 *
 * @param name as it was called when it was added
 * @param priceWhenAdded of one
 */
public record CartEntry(long productId, int quantity, String name, BigDecimal priceWhenAdded) {}
