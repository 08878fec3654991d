package commissary.nutrition.foods;

import commissary.shared.Actor;

/** All that is kept of a person's own foods, for whoever has his diary erased; {@link OwnFoods} and {@link Recipes} list it. */
public interface FoodRecords {

    /** Erases all own foods and recipes of the actor, for good. */
    void erase(Actor actor);
}
