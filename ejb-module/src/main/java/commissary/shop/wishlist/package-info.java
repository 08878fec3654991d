/** What people would like to buy some day. */
@Feature(
        rank = 3,
        uses = {"shop.catalog"})
@NullMarked
package commissary.shop.wishlist;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
