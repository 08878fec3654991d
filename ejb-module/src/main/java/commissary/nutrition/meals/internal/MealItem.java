package commissary.nutrition.meals.internal;

import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.Nutrients;
import commissary.nutrition.meals.MealItemView;
import commissary.nutrition.meals.internal.parsing.Folding;
import commissary.nutrition.meals.internal.reading.ReadFood;
import commissary.nutrition.meals.internal.reading.ReadingCheck;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A food of a meal with its weight and what that holds, as of the meal: later changes of the food do not reach it.
 *
 * @param id 0 as long as it is not kept
 * @param food null if none is known
 * @param nutrients null unless food and weight are known
 */
record MealItem(
        long id,
        String name,
        @Nullable Named food,
        BigDecimal quantity,
        @Nullable String unit,
        @Nullable String size,
        @Nullable BigDecimal grams,
        @Nullable Nutrients nutrients) {

    private static final String NO_SOURCE = "NONE";
    private static final int QUANTITY_DECIMALS = 3;
    private static final int GRAM_DECIMALS = 2;
    private static final int LONGEST_NAME = 200;

    /** The food as it was called then; its id is null once it is deleted. */
    record Named(@Nullable Long id, String name, String source) {

        static Named of(FoodView food) {
            return new Named(food.id(), food.name(), food.source().name());
        }
    }

    MealItem {
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        BigDecimal kept =
                quantity.setScale(QUANTITY_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        quantity = kept.scale() < 0 ? kept.setScale(0) : kept;
    }

    /** What nobody could find; the owner chooses. */
    static MealItem unresolved(ReadFood read) {
        return new MealItem(0, read.words(), null, read.quantity(), read.unit(), read.size(), null, null);
    }

    /** So many grams of a food; not resolved if that cannot be. */
    static MealItem weighed(ReadFood read, FoodView food, @Nullable BigDecimal grams) {
        BigDecimal rounded = grams == null ? null : grams.setScale(GRAM_DECIMALS, RoundingMode.HALF_UP);
        Nutrients nutrients =
                rounded == null ? null : food.per100g().ofGrams(rounded).rounded();
        boolean isPlausible = rounded != null && nutrients != null && ReadingCheck.isPlausible(rounded, nutrients);
        return new MealItem(
                0,
                read.words(),
                Named.of(food),
                read.quantity(),
                read.unit(),
                read.size(),
                isPlausible ? rounded : null,
                isPlausible ? nutrients : null);
    }

    MealItem withId(long kept) {
        return new MealItem(kept, name, food, quantity, unit, size, grams, nutrients);
    }

    /** The same, for another meal. */
    MealItem fresh() {
        return new MealItem(0, name, food, quantity, unit, size, grams, nutrients);
    }

    /** What its words mean by it, if it is known well enough to be learned. */
    Optional<Alias> alias() {
        Long id = foodId();
        String words = words();
        boolean isTellable = !words.isEmpty() && words.length() <= LONGEST_NAME;
        if (food == null || id == null || grams == null || grams.signum() <= 0 || !isTellable) {
            return Optional.empty();
        }
        return Optional.of(new Alias(0, words, id, food.name(), quantity, unit, grams));
    }

    boolean isResolved() {
        return nutrients != null;
    }

    /** The words that an alias of it is kept under. */
    String words() {
        return Folding.key(name);
    }

    @Nullable
    Long foodId() {
        return food == null ? null : food.id();
    }

    MealItemView view() {
        return new MealItemView(
                id,
                name,
                foodId(),
                food == null ? null : food.name(),
                quantity,
                unit,
                grams,
                food == null ? NO_SOURCE : food.source(),
                isResolved(),
                nutrients);
    }
}
