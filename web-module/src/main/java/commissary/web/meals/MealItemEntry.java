package commissary.web.meals;

import commissary.nutrition.meals.ItemChange;
import commissary.nutrition.meals.NewItem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An item as it shall be.
 *
 * @param id of the item that it was; left out for a new one
 * @param name left out for the food's own
 * @param unit left out for pieces
 * @param grams left out to be reckoned
 */
public record MealItemEntry(
        @Nullable Long id,
        @Nullable @Size(max = 100) String name,
        @Nullable Long foodId,
        @NotNull BigDecimal quantity,
        @Nullable @Size(max = 50) String unit,
        @Nullable BigDecimal grams) {

    NewItem item() {
        return new NewItem(name, foodId, quantity, unit, grams);
    }

    ItemChange change() {
        return new ItemChange(id, item());
    }
}
