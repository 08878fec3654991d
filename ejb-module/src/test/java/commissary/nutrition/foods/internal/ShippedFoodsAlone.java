package commissary.nutrition.foods.internal;

import commissary.nutrition.foods.FoodMatch;
import commissary.nutrition.foods.FoodNotFound;
import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.Foods;
import commissary.nutrition.foods.internal.names.NameMatcher;
import commissary.shared.Actor;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The foods that ship with the product, without a database: nobody has own ones, none are imported. */
public final class ShippedFoodsAlone implements Foods {

    private final ShippedFoods shipped = new ShippedFoods();
    private final NameMatcher matcher = new NameMatcher(shipped.names());

    @Override
    public Page<FoodView> search(Actor actor, String text, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FoodView get(Actor actor, long id) {
        return shipped.find(id).orElseThrow(() -> new FoodNotFound(id));
    }

    @Override
    public Map<Long, FoodView> find(Actor actor, Set<Long> ids) {
        Map<Long, FoodView> found = new HashMap<>();
        ids.forEach(id -> shipped.find(id).ifPresent(food -> found.put(id, food)));
        return found;
    }

    @Override
    public Map<String, FoodMatch> match(Actor actor, Set<String> names) {
        Map<String, FoodMatch> matches = new HashMap<>();
        names.forEach(name -> matcher.match(name).ifPresent(hit -> {
            Optional<FoodView> food = shipped.find(hit.foodId());
            food.ifPresent(found -> matches.put(name, new FoodMatch(found, hit.score())));
        }));
        return matches;
    }
}
