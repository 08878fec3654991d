package commissary.web.meals;

import commissary.nutrition.meals.MealChange;
import commissary.nutrition.meals.MealType;
import commissary.nutrition.meals.Meals;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shall be different of a meal; what is left out stays.
 *
 * @param description another one is read anew, unless items are given too
 * @param items all of them: what is not among them goes
 * @param version the meal's as it was read
 */
public record ChangeMeal(
        @Nullable @Size(max = Meals.MAX_DESCRIPTION) String description,
        @Nullable Instant eatenAt,
        @Nullable MealType mealType,
        @Nullable @Valid @Size(max = Meals.MAX_ITEMS) List<@NotNull MealItemEntry> items,
        @NotNull Long version) {

    MealChange change() {
        return new MealChange(
                description,
                eatenAt,
                mealType,
                items == null ? null : items.stream().map(MealItemEntry::change).toList());
    }
}
