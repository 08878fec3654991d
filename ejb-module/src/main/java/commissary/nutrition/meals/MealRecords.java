package commissary.nutrition.meals;

import commissary.shared.Actor;
import java.util.List;

/** All that is kept of a person's meals, for whoever takes his diary with him or has it erased. */
public interface MealRecords {

    /**
     * One's own meals, by id, beginning after this one.
     *
     * @param limit at most 500
     */
    List<MealView> after(Actor actor, long mealId, int limit);

    /** All of one's own aliases. */
    List<AliasView> aliases(Actor actor);

    /**
     * Erases all meals and aliases of the actor, for good.
     *
     * @return how many meals there were
     */
    int erase(Actor actor);
}
