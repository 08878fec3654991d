/** Which food a product of the shop is, and what a piece of it holds. */
@Feature(
        rank = 3,
        uses = {"nutrition.foods", "shop.catalog"})
@NullMarked
package commissary.nutrition.products;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
