/** What a person may want next, and what is like a product: learned every night from purchases and looks. */
@Feature(
        rank = 3,
        uses = {"shop.catalog", "shop.views"})
@NullMarked
package commissary.shop.recommend;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
