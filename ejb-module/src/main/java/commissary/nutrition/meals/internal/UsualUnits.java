package commissary.nutrition.meals.internal;

import commissary.nutrition.foods.Dimension;
import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.Unit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In which units an amount of a food is to be understood, the likeliest first. */
final class UsualUnits {

    private static final String PIECE = "";
    private static final String SERVING = "serving";

    /** By food groups: "toast with butter" is no stick of it, and "milk" no drop. */
    private static final Map<String, List<String>> BY_GROUP = Map.of(
            "Fats and oils", List.of("pat", "tbsp", PIECE, SERVING),
            "Sauces, dressings and condiments", List.of("tbsp", PIECE, SERVING),
            "Herbs, spices and baking", List.of("tsp", PIECE, SERVING),
            "Drinks", List.of(PIECE, "glass", SERVING),
            "Juice", List.of("glass", PIECE, SERVING),
            "Milk and cream", List.of("glass", PIECE, SERVING),
            "Soups", List.of("bowl", PIECE, SERVING));

    private UsualUnits() {}

    static List<String> of(FoodView food, @Nullable String unit) {
        if (unit == null) {
            return BY_GROUP.getOrDefault(food.group(), List.of(PIECE, SERVING));
        }
        boolean isExact = Unit.of(unit)
                .filter(known -> known.dimension() == Dimension.MASS || known.dimension() == Dimension.VOLUME)
                .isPresent();
        return isExact ? List.of(unit) : List.of(unit, PIECE, SERVING);
    }
}
