/** What people eat: foods with their nutrients and household portions, own foods, and recipes. */
@Feature(rank = 2)
@NullMarked
package commissary.nutrition.foods;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
