package commissary.nutrition.meals;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meal as it is told.
 *
 * @param eatenAt null for now
 * @param items if there are any, the words are not read
 * @param orderId the order it was bought with; a note only
 */
public record NewMeal(
        String description,
        @Nullable Instant eatenAt,
        @Nullable MealType mealType,
        List<NewItem> items,
        @Nullable Long orderId) {

    public NewMeal {
        items = List.copyOf(items);
    }

    /** Told in words. */
    public static NewMeal told(String description) {
        return new NewMeal(description, null, null, List.of(), null);
    }
}
