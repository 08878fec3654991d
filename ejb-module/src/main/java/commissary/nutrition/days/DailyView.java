package commissary.nutrition.days;

import commissary.nutrition.foods.Nutrients;
import commissary.nutrition.meals.MacroSplit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day so far.
 *
 * @param left the goals less what was eaten, below zero where it was more; unknown where there is no goal
 * @param meals how many meals are in the totals
 * @param pending how many more are not read yet
 * @param macros where the energy comes from; absent if none was eaten
 */
public record DailyView(
        LocalDate day,
        Nutrients totals,
        GoalsView goals,
        Nutrients left,
        int meals,
        int pending,
        @Nullable MacroSplit macros) {}
