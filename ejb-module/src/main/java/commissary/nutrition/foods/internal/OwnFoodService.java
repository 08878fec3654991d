package commissary.nutrition.foods.internal;

import commissary.nutrition.foods.FoodNotFound;
import commissary.nutrition.foods.FoodSource;
import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.NewFood;
import commissary.nutrition.foods.OwnFoods;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shared.Rejected;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** People's own foods. */
@Service
class OwnFoodService implements OwnFoods {

    static final String GROUP = "My foods";

    private final FoodStore store;
    private final Ownership ownership;
    private final RecipeReckoning reckoning;

    @Inject
    OwnFoodService(FoodStore store, Ownership ownership, RecipeReckoning reckoning) {
        this.store = store;
        this.ownership = ownership;
        this.reckoning = reckoning;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected OwnFoodService() {
        this(null, null, null);
    }

    @Override
    public Page<FoodView> all(Actor actor, PageRequest page) {
        return store.own(actor.userId(), page);
    }

    @Override
    public FoodView create(Actor actor, NewFood food) {
        NewFood checked = FoodCheck.checked(food);
        long user = actor.userId();
        store.lock(user);
        ownership.requireRoom(user);
        return known(store.insert(user, FoodSource.OWN, GROUP, checked));
    }

    @Override
    public FoodView change(Actor actor, long id, NewFood food) {
        NewFood checked = FoodCheck.checked(food);
        long user = actor.userId();
        store.lock(user);
        ownership.require(user, id);
        if (known(id).source() == FoodSource.RECIPE) {
            throw new Rejected("FOOD_IS_RECIPE", "A recipe is changed by its ingredients");
        }
        store.update(id, user, checked);
        reckoning.reckonStale();
        return known(id);
    }

    @Override
    public void delete(Actor actor, long id) {
        long user = actor.userId();
        store.lock(user);
        ownership.require(user, id);
        ownership.requireUnused(id);
        store.delete(id);
    }

    private FoodView known(long id) {
        return Optional.ofNullable(store.find(List.of(id)).get(id)).orElseThrow(() -> new FoodNotFound(id));
    }
}
