package commissary.nutrition.foods;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A food as readers see it.
 *
 * @param group such as "Dairy and eggs"
 * @param sourceId its id there: USDA's number of five digits, or FoodData Central's
 * @param own whether it is the caller's own
 */
public record FoodView(
        long id,
        String name,
        @Nullable String nameFr,
        @Nullable String brand,
        String group,
        FoodSource source,
        @Nullable String sourceId,
        Nutrients per100g,
        List<PortionView> portions,
        boolean own) {

    public FoodView {
        portions = List.copyOf(portions);
    }
}
