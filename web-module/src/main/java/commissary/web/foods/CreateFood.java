package commissary.web.foods;

import commissary.nutrition.foods.NewFood;
import commissary.nutrition.foods.Nutrients;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A food of one's own.
 *
 * @param per100g what 100 g of it hold; what is left out is unknown
 */
public record CreateFood(
        @NotNull @Size(min = 1, max = 200) String name,
        @Nullable @Size(max = 200) String brand,
        @NotNull Nutrients per100g,
        @Nullable @Size(max = 20) List<@NotNull @Valid SavePortion> portions) {

    NewFood food() {
        List<SavePortion> given = portions == null ? List.of() : portions;
        return new NewFood(
                name, brand, per100g, given.stream().map(SavePortion::portion).toList());
    }
}
