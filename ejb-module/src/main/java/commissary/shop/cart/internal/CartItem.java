package commissary.shop.cart.internal;

/**
 * A product in a cart, as it was when it was added.
 *
 * @param priceCents of one
 */
record CartItem(long productId, int quantity, String sku, String name, long priceCents) {}
