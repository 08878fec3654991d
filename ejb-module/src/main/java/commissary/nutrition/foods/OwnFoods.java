package commissary.nutrition.foods;

import commissary.shared.Actor;
import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shared.Rejected;

/** The caller's own foods; nobody else sees them. */
public interface OwnFoods {

    /** The most own foods of one person, recipes among them. */
    int MAX_OWN = 2_000;

    /** By name; recipes are among them. */
    Page<FoodView> all(Actor actor, PageRequest page);

    /**
     * Keeps a food.
     *
     * @throws Invalid naming every field that is wrong
     * @throws Rejected {@code TOO_MANY_OWN_FOODS}
     */
    FoodView create(Actor actor, NewFood food);

    /**
     * Replaces a food; recipes that it is an ingredient of are reckoned again.
     *
     * @throws FoodNotFound if there is none of this id
     * @throws Forbidden if it is another's, or one for everybody
     * @throws Rejected {@code FOOD_IS_RECIPE}
     */
    FoodView change(Actor actor, long id, NewFood food);

    /**
     * Forgets a food.
     *
     * @throws FoodNotFound if there is none of this id
     * @throws Forbidden if it is another's, or one for everybody
     * @throws Rejected {@code FOOD_IN_USE} if a recipe has it as an ingredient
     */
    void delete(Actor actor, long id);
}
