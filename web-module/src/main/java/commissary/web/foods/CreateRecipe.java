package commissary.web.foods;

import commissary.nutrition.foods.NewIngredient;
import commissary.nutrition.foods.NewRecipe;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recipe of one's own.
 *
 * @param yieldGrams what the finished dish weighs; without it, what its ingredients weigh
 */
public record CreateRecipe(
        @NotNull @Size(min = 1, max = 200) String name,
        @NotNull BigDecimal servings,
        @Nullable BigDecimal yieldGrams,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid SaveIngredient> ingredients) {

    /** So much of a food. */
    public record SaveIngredient(
            @NotNull Long foodId, @NotNull BigDecimal quantity, @NotNull @Size(max = 100) String unit) {}

    NewRecipe recipe() {
        return new NewRecipe(
                name,
                servings,
                yieldGrams,
                ingredients.stream()
                        .map(one -> new NewIngredient(one.foodId(), one.quantity(), one.unit()))
                        .toList());
    }
}
