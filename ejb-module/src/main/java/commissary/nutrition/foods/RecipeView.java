package commissary.nutrition.foods;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recipe as its owner sees it.
 *
 * @param food what it comes to; its id is the recipe's, and its portion is one serving
 * @param yieldGrams what the finished dish weighs, if it was said
 */
public record RecipeView(
        FoodView food, BigDecimal servings, @Nullable BigDecimal yieldGrams, List<RecipeIngredient> ingredients) {

    public RecipeView {
        ingredients = List.copyOf(ingredients);
    }
}
