package commissary.nutrition.days.internal;

import commissary.nutrition.days.Deviation;
import commissary.nutrition.days.GoalAmounts;
import commissary.nutrition.days.GoalNutrient;
import commissary.nutrition.foods.Nutrients;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a day is from its goals. */
final class Deviations {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Deviations() {}

    /**
     * The goals missed by more than the limit, either way. An amount that is unknown misses nothing.
     *
     * @param limit in percent of the goal; a goal missed by just that is met
     */
    static List<Deviation> beyond(int limit, GoalAmounts goals, Nutrients eaten) {
        List<Deviation> missed = new ArrayList<>();
        for (GoalNutrient nutrient : GoalNutrient.values()) {
            @Nullable BigDecimal actual = nutrient.of(eaten);
            if (actual != null && isBeyond(limit, goals.of(nutrient), actual)) {
                missed.add(of(nutrient, goals.of(nutrient), actual));
            }
        }
        return missed;
    }

    static Deviation of(GoalNutrient nutrient, BigDecimal goal, BigDecimal actual) {
        int percent = actual.subtract(goal)
                .multiply(HUNDRED)
                .divide(goal, 0, RoundingMode.HALF_UP)
                .intValue();
        return new Deviation(nutrient, goal, actual, percent);
    }

    private static boolean isBeyond(int limit, BigDecimal goal, BigDecimal actual) {
        BigDecimal difference = actual.subtract(goal).abs();
        return difference.multiply(HUNDRED).compareTo(goal.multiply(BigDecimal.valueOf(limit))) > 0;
    }
}
