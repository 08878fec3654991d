package commissary.web.meals;

import commissary.nutrition.meals.MealType;
import commissary.nutrition.meals.Meals;
import commissary.nutrition.meals.NewMeal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meal as it is told.
 *
 * @param description in one's own words; may be left out if items are given
 * @param eatenAt left out for now
 * @param items if there are any, the words are not read
 * @param orderId the order it was bought with
 */
public record CreateMeal(
        @Nullable @Size(max = Meals.MAX_DESCRIPTION) String description,
        @Nullable Instant eatenAt,
        @Nullable MealType mealType,
        @Nullable @Valid @Size(max = Meals.MAX_ITEMS) List<@NotNull MealItemEntry> items,
        @Nullable Long orderId) {

    NewMeal meal() {
        return new NewMeal(
                description == null ? "" : description,
                eatenAt,
                mealType,
                items == null
                        ? List.of()
                        : items.stream().map(MealItemEntry::item).toList(),
                orderId);
    }
}
