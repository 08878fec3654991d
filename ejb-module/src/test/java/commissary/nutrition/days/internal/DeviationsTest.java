package commissary.nutrition.days.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.nutrition.days.Deviation;
import commissary.nutrition.days.GoalAmounts;
import commissary.nutrition.days.GoalNutrient;
import commissary.nutrition.foods.Nutrient;
import commissary.nutrition.foods.Nutrients;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeviationsTest {

    private static final GoalAmounts GOALS = GoalAmounts.of(nutrient -> BigDecimal.valueOf(100));

    @Test
    void aGoalMissedByJustTheLimitIsMet() {
        assertThat(beyond(Map.of(GoalNutrient.ENERGY, "120", GoalNutrient.FAT, "80")))
                .isEmpty();
    }

    @Test
    void aHairMoreEitherWayIsMissed() {
        List<Deviation> missed = beyond(Map.of(GoalNutrient.ENERGY, "120.01", GoalNutrient.FAT, "79.99"));

        assertThat(missed).extracting(Deviation::nutrient).containsExactly(GoalNutrient.ENERGY, GoalNutrient.FAT);
        assertThat(missed).extracting(Deviation::percent).containsExactly(20, -20);
    }

    @Test
    void eatingNothingIsAHundredPercentBelow() {
        assertThat(beyond(Map.of(GoalNutrient.FIBRE, "0")))
                .extracting(Deviation::percent)
                .containsExactly(-100);
    }

    @Test
    void whatIsUnknownMissesNothing() {
        assertThat(Deviations.beyond(20, GOALS, Nutrients.UNKNOWN)).isEmpty();
    }

    /** The other amounts are as wanted. */
    private static List<Deviation> beyond(Map<GoalNutrient, String> eaten) {
        Map<Nutrient, BigDecimal> amounts = new EnumMap<>(Nutrient.class);
        for (GoalNutrient goal : GoalNutrient.values()) {
            amounts.put(goal.nutrient(), new BigDecimal(eaten.getOrDefault(goal, "100")));
        }
        return Deviations.beyond(20, GOALS, Nutrients.of(amounts::get));
    }
}
