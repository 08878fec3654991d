/** The wishes: a row each, which row-level security shows to its owner only. */
@NullMarked
package commissary.shop.wishlist.internal;

import org.jspecify.annotations.NullMarked;
