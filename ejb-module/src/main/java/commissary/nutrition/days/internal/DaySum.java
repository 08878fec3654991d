package commissary.nutrition.days.internal;

import commissary.nutrition.days.Deviation;
import commissary.nutrition.days.GoalNutrient;
import commissary.nutrition.foods.Nutrients;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of somebody's day.
 *
 * @param goals null if he had none
 * @param missed the goals missed by more than the limit
 * @param toldBefore the missed goals that he was told of when the day was summed earlier
 */
record DaySum(
        long accountId,
        int meals,
        Nutrients totals,
        @Nullable JudgedBy goals,
        List<Deviation> missed,
        Set<GoalNutrient> toldBefore) {

    /** What he is to be told now. */
    List<Deviation> news() {
        return missed.stream()
                .filter(deviation -> !toldBefore.contains(deviation.nutrient()))
                .toList();
    }

    /** All that he was told of that day, once he is told the news. */
    Set<GoalNutrient> told() {
        Set<GoalNutrient> told = EnumSet.noneOf(GoalNutrient.class);
        told.addAll(toldBefore);
        missed.forEach(deviation -> told.add(deviation.nutrient()));
        return told;
    }
}
