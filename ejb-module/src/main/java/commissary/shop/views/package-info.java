/** Who looked at which product: written in batches, kept for a while. */
@Feature(rank = 1)
@NullMarked
package commissary.shop.views;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
