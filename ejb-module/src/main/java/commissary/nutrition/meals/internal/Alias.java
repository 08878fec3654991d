package commissary.nutrition.meals.internal;

import commissary.nutrition.meals.AliasView;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a person means by some words: a food, and what a quantity of it weighs. */
record Alias(
        long id,
        String words,
        long foodId,
        String foodName,
        BigDecimal quantity,
        @Nullable String unit,
        BigDecimal grams) {

    AliasView view() {
        return new AliasView(id, words, foodId, foodName, quantity, unit, grams);
    }
}
