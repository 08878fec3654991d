package commissary.nutrition.foods;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a recipe.
 *
 * @param servings how many people it feeds
 * @param yieldGrams what the finished dish weighs; without it, what its ingredients weigh
 */
public record NewRecipe(
        String name, BigDecimal servings, @Nullable BigDecimal yieldGrams, List<NewIngredient> ingredients) {

    public NewRecipe {
        ingredients = List.copyOf(ingredients);
    }
}
