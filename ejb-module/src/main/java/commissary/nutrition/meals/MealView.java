package commissary.nutrition.meals;

import commissary.nutrition.foods.Nutrients;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meal as its owner sees it.
 *
 * @param day the date of {@code eatenAt} in its owner's zone as it was when the meal was told; it never moves by itself
 * @param parsedBy who made the items; null as long as nobody did
 * @param note what the owner should know of how it was read, such as that the model was down
 * @param totals the sum of what is known of the items; an unresolved item adds nothing
 * @param macros null where the totals do not tell
 * @param version to be sent with a change
 */
public record MealView(
        long id,
        MealStatus status,
        String description,
        Instant eatenAt,
        LocalDate day,
        @Nullable MealType mealType,
        @Nullable ParsedBy parsedBy,
        @Nullable String note,
        @Nullable Long orderId,
        List<MealItemView> items,
        Nutrients totals,
        @Nullable MacroSplit macros,
        long version) {

    public MealView {
        items = List.copyOf(items);
    }
}
