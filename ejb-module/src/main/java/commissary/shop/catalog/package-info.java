/** What the shop sells: products, their categories, brands and sellers. */
@Feature(
        rank = 2,
        uses = {"shop.images"})
@NullMarked
package commissary.shop.catalog;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
