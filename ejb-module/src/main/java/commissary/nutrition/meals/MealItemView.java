package commissary.nutrition.meals;

import commissary.nutrition.foods.Nutrients;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One food of a meal.
 *
 * @param name as the words had it
 * @param foodId the food it is taken for; null if none was found: the owner chooses
 * @param unit canonical; null for pieces
 * @param grams null if the amount cannot be weighed
 * @param source where the numbers come from: the name of a food's source, or {@code NONE}
 * @param resolved whether food and weight are known, so that the item counts
 * @param nutrients of this amount; null unless resolved
 */
public record MealItemView(
        long id,
        String name,
        @Nullable Long foodId,
        @Nullable String foodName,
        BigDecimal quantity,
        @Nullable String unit,
        @Nullable BigDecimal grams,
        String source,
        boolean resolved,
        @Nullable Nutrients nutrients) {}
