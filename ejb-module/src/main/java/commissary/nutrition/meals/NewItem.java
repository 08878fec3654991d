package commissary.nutrition.meals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An item as its owner enters it.
 *
 * @param name what to call it; null for the food's own name
 * @param foodId null leaves it to be chosen later
 * @param unit in any spelling; null for pieces
 * @param grams what it weighs, where the owner knows better than the food's portions
 */
public record NewItem(
        @Nullable String name,
        @Nullable Long foodId,
        BigDecimal quantity,
        @Nullable String unit,
        @Nullable BigDecimal grams) {}
