/** The carts: a row for each product, which row-level security shows to its owner only. */
@NullMarked
package commissary.shop.cart.internal;

import org.jspecify.annotations.NullMarked;
