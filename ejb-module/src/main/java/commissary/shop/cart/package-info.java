/** What a person is about to buy. */
@Feature(
        rank = 3,
        uses = {"shop.catalog"})
@NullMarked
package commissary.shop.cart;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
