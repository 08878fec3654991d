/**
 * The diary by days: what somebody wants to eat in a day, what he ate, and every night what the one makes of the other.
 * A day is a date of the person's own calendar.
 */
@Feature(
        rank = 4,
        uses = {"identity", "nutrition.foods", "nutrition.meals"})
@NullMarked
package commissary.nutrition.days;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
