package commissary.nutrition.meals;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shall be different; null leaves a value as it is.
 *
 * @param description another one is read anew, unless items are given too
 * @param items all items as they shall be: what is not among them goes
 */
public record MealChange(
        @Nullable String description,
        @Nullable Instant eatenAt,
        @Nullable MealType mealType,
        @Nullable List<ItemChange> items) {

    public MealChange {
        items = items == null ? null : List.copyOf(items);
    }
}
