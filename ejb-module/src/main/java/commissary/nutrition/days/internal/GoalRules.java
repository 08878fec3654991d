package commissary.nutrition.days.internal;

import commissary.nutrition.days.GoalAmounts;
import commissary.nutrition.days.GoalNutrient;
import commissary.nutrition.days.Profile;
import commissary.shared.FieldError;
import commissary.shared.Invalid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Which goals and profiles are taken: wide enough for everybody, narrow enough for a slip of the finger. */
final class GoalRules {

    private static final int YOUNGEST = 14;
    private static final int OLDEST = 120;

    private GoalRules() {}

    static void check(GoalAmounts amounts) {
        List<FieldError> errors = new ArrayList<>();
        for (GoalNutrient nutrient : GoalNutrient.values()) {
            check(errors, nutrient.toString(), amounts.of(nutrient), least(nutrient), most(nutrient));
        }
        refuse(errors);
    }

    static void check(Profile profile, int year) {
        List<FieldError> errors = new ArrayList<>();
        int age = year - profile.birthYear();
        if (age < YOUNGEST || age > OLDEST) {
            errors.add(new FieldError(
                    "profile.birthYear", "must be between " + (year - OLDEST) + " and " + (year - YOUNGEST)));
        }
        check(errors, "profile.heightCm", profile.heightCm(), 100, 250);
        check(errors, "profile.weightKg", profile.weightKg(), 30, 300);
        refuse(errors);
    }

    private static int least(GoalNutrient nutrient) {
        return switch (nutrient) {
            case ENERGY -> 500;
            case SODIUM -> 100;
            case PROTEIN, CARBOHYDRATE, FAT, FIBRE -> 1;
        };
    }

    private static int most(GoalNutrient nutrient) {
        return switch (nutrient) {
            case ENERGY -> 10_000;
            case PROTEIN, FAT -> 1_000;
            case CARBOHYDRATE -> 2_000;
            case FIBRE -> 200;
            case SODIUM -> 20_000;
        };
    }

    private static void check(List<FieldError> errors, String field, BigDecimal value, int least, int most) {
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            errors.add(new FieldError(field, "must be between " + least + " and " + most));
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
