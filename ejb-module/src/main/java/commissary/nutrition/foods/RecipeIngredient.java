package commissary.nutrition.foods;

import java.math.BigDecimal;

/** An ingredient of a recipe and what it weighs. */
public record RecipeIngredient(long foodId, String name, BigDecimal quantity, String unit, BigDecimal grams) {}
