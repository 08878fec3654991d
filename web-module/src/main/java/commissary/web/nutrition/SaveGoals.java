package commissary.web.nutrition;

import commissary.nutrition.days.GoalAmounts;
import commissary.nutrition.days.GoalNutrient;
import commissary.nutrition.days.Profile;
import commissary.shared.FieldError;
import commissary.shared.Invalid;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Setting one's goals: either a profile to derive them from, or all six amounts. */
public record SaveGoals(
        @Nullable BigDecimal energyKcal,
        @Nullable BigDecimal proteinG,
        @Nullable BigDecimal carbohydrateG,
        @Nullable BigDecimal fatG,
        @Nullable BigDecimal fibreG,
        @Nullable BigDecimal sodiumMg,
        @Nullable @Valid SaveProfile profile) {

    /** The profile; null if the amounts are given. */
    @Nullable
    Profile wantedProfile() {
        if (profile == null) {
            return null;
        }
        List<FieldError> errors = new ArrayList<>();
        amounts()
                .forEach((nutrient, amount) ->
                        errors.add(new FieldError(nutrient.toString(), "must be left out where a profile is given")));
        refuse(errors);
        return profile.profile();
    }

    /** The amounts, every one of them. */
    GoalAmounts wantedAmounts() {
        Map<GoalNutrient, BigDecimal> amounts = amounts();
        List<FieldError> errors = new ArrayList<>();
        for (GoalNutrient nutrient : GoalNutrient.values()) {
            if (!amounts.containsKey(nutrient)) {
                errors.add(new FieldError(nutrient.toString(), "is needed, unless a profile is given"));
            }
        }
        refuse(errors);
        return GoalAmounts.of(nutrient -> Objects.requireNonNull(amounts.get(nutrient)));
    }

    private Map<GoalNutrient, BigDecimal> amounts() {
        Map<GoalNutrient, BigDecimal> amounts = new EnumMap<>(GoalNutrient.class);
        put(amounts, GoalNutrient.ENERGY, energyKcal);
        put(amounts, GoalNutrient.PROTEIN, proteinG);
        put(amounts, GoalNutrient.CARBOHYDRATE, carbohydrateG);
        put(amounts, GoalNutrient.FAT, fatG);
        put(amounts, GoalNutrient.FIBRE, fibreG);
        put(amounts, GoalNutrient.SODIUM, sodiumMg);
        return amounts;
    }

    private static void put(Map<GoalNutrient, BigDecimal> amounts, GoalNutrient nutrient, @Nullable BigDecimal amount) {
        if (amount != null) {
            amounts.put(nutrient, amount);
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
