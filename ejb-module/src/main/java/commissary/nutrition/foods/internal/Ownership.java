package commissary.nutrition.foods.internal;

import commissary.nutrition.foods.FoodNotFound;
import commissary.nutrition.foods.OwnFoods;
import commissary.shared.Forbidden;
import commissary.shared.Rejected;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Who may change which food. */
@Dependent
class Ownership {

    private final FoodStore store;

    @Inject
    Ownership(FoodStore store) {
        this.store = store;
    }

    /**
     * @throws FoodNotFound if there is none of this id
     * @throws Forbidden if it is another's, or one for everybody
     */
    void require(long user, long foodId) {
        long owner = store.ownerOf(foodId).orElseThrow(() -> new FoodNotFound(foodId));
        if (owner != user) {
            throw new Forbidden(owner == 0 ? "This food is for everybody" : "This food is another person's");
        }
    }

    /** @throws Rejected {@code TOO_MANY_OWN_FOODS} */
    void requireRoom(long user) {
        if (store.countOwn(user) >= OwnFoods.MAX_OWN) {
            throw new Rejected(
                    "TOO_MANY_OWN_FOODS", "One may have at most " + OwnFoods.MAX_OWN + " foods of one's own");
        }
    }

    /** @throws Rejected {@code FOOD_IN_USE} */
    void requireUnused(long foodId) {
        if (store.isIngredient(foodId)) {
            throw new Rejected("FOOD_IN_USE", "A recipe has this food as an ingredient");
        }
    }
}
