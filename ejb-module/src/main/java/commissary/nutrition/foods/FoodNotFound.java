package commissary.nutrition.foods;

import commissary.shared.NotFound;
import java.util.Map;

/** There is no food of this id, or none that the caller may know of. */
public final class FoodNotFound extends NotFound {

    public FoodNotFound(long foodId) {
        super("FOOD_NOT_FOUND", "There is no food of this id", Map.of("foodId", foodId));
    }
}
