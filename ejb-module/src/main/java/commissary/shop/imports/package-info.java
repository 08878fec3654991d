/** Products brought in as files. */
@Feature(
        rank = 3,
        uses = {"shop.catalog"})
@NullMarked
package commissary.shop.imports;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
