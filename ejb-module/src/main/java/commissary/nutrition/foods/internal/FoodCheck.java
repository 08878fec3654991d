package commissary.nutrition.foods.internal;

import commissary.nutrition.foods.NewFood;
import commissary.nutrition.foods.NewIngredient;
import commissary.nutrition.foods.NewPortion;
import commissary.nutrition.foods.NewRecipe;
import commissary.nutrition.foods.Nutrient;
import commissary.nutrition.foods.Nutrients;
import commissary.nutrition.foods.Recipes;
import commissary.shared.FieldError;
import commissary.shared.Invalid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether what somebody says of a food or a recipe can be; names everything that is wrong at once. */
final class FoodCheck {

    static final int MAX_NAME = 200;
    private static final int MAX_MEASURE = 100;
    private static final int MAX_PORTIONS = 20;
    private static final int MAX_UNIT = 100;
    private static final BigDecimal MOST_GRAMS = BigDecimal.valueOf(100_000);
    private static final BigDecimal MOST_SERVINGS = BigDecimal.valueOf(1_000);
    /** Pure fat has 902 kcal; no more than 100 g of anything is in 100 g. */
    private static final BigDecimal MOST_KCAL = BigDecimal.valueOf(902);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_MILLIGRAMS = BigDecimal.valueOf(100_000);

    private final List<FieldError> errors = new ArrayList<>();

    private FoodCheck() {}

    /** @throws Invalid naming every field that is wrong */
    static NewFood checked(NewFood food) {
        FoodCheck check = new FoodCheck();
        check.line("name", food.name(), MAX_NAME);
        if (food.brand() != null && !food.brand().isBlank()) {
            check.line("brand", food.brand(), MAX_NAME);
        }
        check.nutrients(food.per100g());
        if (food.portions().size() > MAX_PORTIONS) {
            check.wrong("portions", "must be at most " + MAX_PORTIONS);
        }
        for (int i = 0; i < food.portions().size(); i++) {
            check.portion("portions[" + i + "].", food.portions().get(i));
        }
        check.end();
        String brand = food.brand() == null || food.brand().isBlank()
                ? null
                : food.brand().strip();
        return new NewFood(food.name().strip(), brand, food.per100g(), food.portions());
    }

    /** @throws Invalid naming every field that is wrong */
    static NewRecipe checked(NewRecipe recipe) {
        FoodCheck check = new FoodCheck();
        check.line("name", recipe.name(), MAX_NAME);
        check.amount("servings", recipe.servings(), MOST_SERVINGS);
        if (recipe.yieldGrams() != null) {
            check.amount("yieldGrams", recipe.yieldGrams(), MOST_GRAMS);
        }
        if (recipe.ingredients().isEmpty() || recipe.ingredients().size() > Recipes.MAX_INGREDIENTS) {
            check.wrong("ingredients", "must be 1 to " + Recipes.MAX_INGREDIENTS);
        }
        for (int i = 0; i < recipe.ingredients().size(); i++) {
            NewIngredient ingredient = recipe.ingredients().get(i);
            check.amount("ingredients[" + i + "].quantity", ingredient.quantity(), MOST_GRAMS);
            if (ingredient.unit().length() > MAX_UNIT) {
                check.wrong("ingredients[" + i + "].unit", "must have at most " + MAX_UNIT + " characters");
            }
        }
        check.end();
        return new NewRecipe(recipe.name().strip(), recipe.servings(), recipe.yieldGrams(), recipe.ingredients());
    }

    private void portion(String at, NewPortion portion) {
        line(at + "measure", portion.measure(), MAX_MEASURE);
        amount(at + "amount", portion.amount(), MOST_GRAMS);
        amount(at + "grams", portion.grams(), MOST_GRAMS);
    }

    private void nutrients(Nutrients per100g) {
        for (Nutrient nutrient : Nutrient.values()) {
            @Nullable BigDecimal amount = nutrient.of(per100g);
            BigDecimal most = most(nutrient);
            if (amount != null && (amount.signum() < 0 || amount.compareTo(most) > 0)) {
                wrong("per100g." + nutrient, "must be between 0 and " + most);
            }
        }
        within("sugarsG", per100g.sugarsG(), per100g.carbohydrateG(), "carbohydrateG");
        within("saturatedFatG", per100g.saturatedFatG(), per100g.fatG(), "fatG");
        Nutrients macros = per100g;
        BigDecimal sum =
                zero(macros.proteinG()).add(zero(macros.carbohydrateG())).add(zero(macros.fatG()));
        if (errors.isEmpty() && sum.compareTo(HUNDRED) > 0) {
            wrong("per100g", "has more than 100 g of protein, carbohydrate and fat");
        }
    }

    private void within(String part, @Nullable BigDecimal amount, @Nullable BigDecimal whole, String wholeName) {
        if (amount != null && whole != null && amount.compareTo(whole) > 0) {
            wrong("per100g." + part, "must be at most " + wholeName);
        }
    }

    private static BigDecimal most(Nutrient nutrient) {
        if (nutrient == Nutrient.ENERGY_KCAL) {
            return MOST_KCAL;
        }
        return nutrient.column().endsWith("_g") ? HUNDRED : MOST_MILLIGRAMS;
    }

    private static BigDecimal zero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private void line(String field, String text, int max) {
        boolean isLine = !text.isBlank() && text.length() <= max && text.chars().noneMatch(Character::isISOControl);
        if (!isLine) {
            wrong(field, "must be one line of 1 to " + max + " characters");
        }
    }

    private void amount(String field, BigDecimal amount, BigDecimal most) {
        int decimals = 4;
        boolean isGood = amount.signum() > 0
                && amount.compareTo(most) <= 0
                && amount.stripTrailingZeros().scale() <= decimals;
        if (!isGood) {
            wrong(field, "must be more than 0 and at most " + most + ", with at most " + decimals + " decimals");
        }
    }

    private void wrong(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    private void end() {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
