package commissary.nutrition.meals;

import commissary.shared.NotFound;
import java.util.Map;

/** There is no meal of this id, or none that the caller may know of. */
public final class MealNotFound extends NotFound {

    public MealNotFound(long mealId) {
        super("MEAL_NOT_FOUND", "There is no meal of this id", Map.of("mealId", mealId));
    }
}
