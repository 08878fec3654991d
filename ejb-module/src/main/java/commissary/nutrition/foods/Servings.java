package commissary.nutrition.foods;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What servings of foods weigh. */
public interface Servings {

    /**
     * The grams of a quantity of a food: by mass; else by the food's own portion of that measure; else by volume and
     * the density that the food's portions tell; else a piece by its size; else by what a household's bowl, glass or
     * handful holds. Empty if nothing sensible is known.
     *
     * @param unit in any spelling that {@link Unit} knows, or the measure of one of the food's portions; empty for
     *     pieces
     * @param size "small", "medium", "large" or the like
     */
    Optional<Weight> grams(FoodView food, BigDecimal quantity, String unit, @Nullable String size);
}
