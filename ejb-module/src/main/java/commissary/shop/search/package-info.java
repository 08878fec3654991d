/** Finds products by words, forgives how they are written, and counts what was found. */
@Feature(
        rank = 3,
        uses = {"shop.catalog"})
@NullMarked
package commissary.shop.search;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
