package commissary.web.foods;

import commissary.nutrition.foods.NewPortion;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What an amount of a measure weighs. */
public record SavePortion(
        @NotNull @Size(min = 1, max = 100) String measure, @NotNull BigDecimal amount, @NotNull BigDecimal grams) {

    NewPortion portion() {
        return new NewPortion(measure, amount, grams);
    }
}
