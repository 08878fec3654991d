/** What the shop sells: products, their categories, brands and sellers. */
@Feature(rank = 1)
@NullMarked
package commissary.shop.catalog;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
