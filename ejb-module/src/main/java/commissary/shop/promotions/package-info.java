/** Promotions: who gets what off, and why. */
@Feature(
        rank = 3,
        uses = {"shop.catalog"})
@NullMarked
package commissary.shop.promotions;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
