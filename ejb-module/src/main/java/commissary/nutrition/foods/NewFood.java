package commissary.nutrition.foods;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody says of a food of his own. */
public record NewFood(String name, @Nullable String brand, Nutrients per100g, List<NewPortion> portions) {

    public NewFood {
        portions = List.copyOf(portions);
    }
}
