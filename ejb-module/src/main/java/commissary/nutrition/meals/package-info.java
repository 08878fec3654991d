/**
 * What people ate, told in their own words and read into foods and amounts. A diary is private: its owner alone sees it,
 * and no call of this feature shows an administrator anything.
 */
@Feature(
        rank = 3,
        uses = {"identity", "nutrition.foods"})
@NullMarked
package commissary.nutrition.meals;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
