package commissary.nutrition.foods.internal;

import commissary.nutrition.foods.FoodView;
import commissary.shared.Actor;
import commissary.shared.PageRequest;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Searches as the service does, for tests of what lies deeper. */
public final class FoodSearchDoor {

    private static final ShippedFoods SHIPPED = new ShippedFoods();
    private static final int SOME = 10;

    private FoodSearchDoor() {}

    /** The names of the first foods found. */
    public static List<String> names(Jdbi jdbi, String text) {
        return new FoodService(SHIPPED, new FoodStore(jdbi), new ImportedNames(jdbi))
                .search(Actor.system(), text, new PageRequest(1, SOME)).items().stream()
                        .map(FoodView::name)
                        .toList();
    }
}
