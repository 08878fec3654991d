package commissary.nutrition.days.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.nutrition.days.GoalAmounts;
import commissary.nutrition.days.Profile;
import commissary.nutrition.days.Profile.Activity;
import commissary.nutrition.days.Profile.Aim;
import commissary.nutrition.days.Profile.Sex;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MifflinStJeorTest {

    private static final int YEAR = 2026;

    /** Reckoned by hand from the published formula. */
    @ParameterizedTest
    @CsvSource({
        // 10 × 70 + 6.25 × 175 − 5 × 36 + 5 = 1618.75
        "MALE, 1990, 175, 70, SEDENTARY, KEEP, 1943",
        "MALE, 1990, 175, 70, VERY_ACTIVE, KEEP, 3076",
        // 10 × 60 + 6.25 × 165 − 5 × 26 − 161 = 1340.25
        "FEMALE, 2000, 165, 60, LIGHT, KEEP, 1843",
        "FEMALE, 2000, 165, 60, MODERATE, GAIN, 2285",
        "FEMALE, 2000, 165, 60, ACTIVE, LOSE, 1965",
        // less than anybody should eat
        "FEMALE, 1946, 150, 40, SEDENTARY, LOSE, 1200",
        "MALE, 1936, 160, 45, SEDENTARY, LOSE, 1500",
    })
    void energyFollowsTheFormula(
            Sex sex, int birthYear, BigDecimal height, BigDecimal weight, Activity activity, Aim aim, int kcal) {
        GoalAmounts goals = MifflinStJeor.goals(new Profile(sex, birthYear, height, weight, activity, aim), YEAR);

        assertThat(goals.energyKcal()).isEqualByComparingTo(BigDecimal.valueOf(kcal));
    }

    @Test
    void theRestFollowsFromEnergyAndWeight() {
        Profile profile = new Profile(
                Sex.MALE, 1990, BigDecimal.valueOf(175), BigDecimal.valueOf(70), Activity.SEDENTARY, Aim.KEEP);

        GoalAmounts goals = MifflinStJeor.goals(profile, YEAR);

        assertThat(goals.proteinG()).as("1.2 g × 70").isEqualByComparingTo("84");
        assertThat(goals.fatG()).as("30 % of 1,943 kcal / 9").isEqualByComparingTo("65");
        assertThat(goals.carbohydrateG()).as("(1,943 − 336 − 582.9) / 4").isEqualByComparingTo("256");
        assertThat(goals.fibreG()).as("14 g per 1,000 kcal").isEqualByComparingTo("27");
        assertThat(goals.sodiumMg()).isEqualByComparingTo("2300");
    }

    @Test
    void proteinStaysWithinThirtyFivePercentOfTheEnergy() {
        Profile heavy = new Profile(
                Sex.FEMALE, 1926, BigDecimal.valueOf(150), BigDecimal.valueOf(200), Activity.SEDENTARY, Aim.LOSE);

        GoalAmounts goals = MifflinStJeor.goals(heavy, YEAR);

        BigDecimal most = goals.energyKcal().multiply(new BigDecimal("0.35")).divide(BigDecimal.valueOf(4));
        assertThat(goals.proteinG()).isLessThanOrEqualTo(most.add(BigDecimal.ONE));
        assertThat(goals.carbohydrateG()).isPositive();
    }
}
