/** The pictures of the shop's products: uploaded, checked, cleaned, kept in some sizes. Knows products by their numbers only. */
@Feature(rank = 1)
@NullMarked
package commissary.shop.images;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
