package commissary.nutrition.foods;

import java.math.BigDecimal;

/** So much of a food, in any unit that {@link Servings} knows for it. */
public record NewIngredient(long foodId, BigDecimal quantity, String unit) {}
