package commissary.nutrition.days.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import commissary.nutrition.days.GoalAmounts;
import commissary.nutrition.days.Profile;
import commissary.nutrition.days.Profile.Activity;
import commissary.nutrition.days.Profile.Aim;
import commissary.nutrition.days.Profile.Sex;
import commissary.shared.FieldError;
import commissary.shared.Invalid;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GoalRulesTest {

    @Test
    void sensibleGoalsAreTaken() {
        GoalRules.check(amounts("2000", "80", "250", "70", "30", "2300"));
        GoalRules.check(profile(2000, "175", "70"), 2026);
    }

    @Test
    void everyAmountOutOfBoundsIsNamed() {
        Invalid refusal = catchThrowableOfType(
                Invalid.class, () -> GoalRules.check(amounts("499", "0", "2001", "-1", "201", "20001")));

        assertThat(refusal.fields())
                .extracting(FieldError::field)
                .containsExactly("energyKcal", "proteinG", "carbohydrateG", "fatG", "fibreG", "sodiumMg");
    }

    @Test
    void everyValueOfAProfileOutOfBoundsIsNamed() {
        Invalid refusal =
                catchThrowableOfType(Invalid.class, () -> GoalRules.check(profile(2013, "99", "300.1"), 2026));

        assertThat(refusal.fields())
                .extracting(FieldError::field)
                .containsExactly("profile.birthYear", "profile.heightCm", "profile.weightKg");
    }

    private static GoalAmounts amounts(
            String energy, String protein, String carbohydrate, String fat, String fibre, String sodium) {
        return new GoalAmounts(
                new BigDecimal(energy),
                new BigDecimal(protein),
                new BigDecimal(carbohydrate),
                new BigDecimal(fat),
                new BigDecimal(fibre),
                new BigDecimal(sodium));
    }

    private static Profile profile(int birthYear, String height, String weight) {
        return new Profile(
                Sex.FEMALE, birthYear, new BigDecimal(height), new BigDecimal(weight), Activity.LIGHT, Aim.KEEP);
    }
}
