package commissary.nutrition.meals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a person means by some words.
 *
 * @param words folded: lower case, no accents, singular
 * @param quantity what {@code grams} is the weight of, counted in the unit
 */
public record AliasView(
        long id,
        String words,
        long foodId,
        @Nullable String foodName,
        BigDecimal quantity,
        @Nullable String unit,
        BigDecimal grams) {}
