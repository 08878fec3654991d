package commissary.nutrition.foods;

import commissary.shared.Actor;
import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shared.Rejected;

/** The caller's recipes, each of which is a food too, with values reckoned from its ingredients whenever one changes. */
public interface Recipes {

    /** The most ingredients of one recipe. */
    int MAX_INGREDIENTS = 50;

    /** By name. */
    Page<RecipeView> all(Actor actor, PageRequest page);

    /** @throws FoodNotFound if it is no recipe of the caller's */
    RecipeView get(Actor actor, long id);

    /**
     * Keeps a recipe.
     *
     * @throws Invalid naming every field that is wrong: an ingredient that there is none of, or whose amount cannot
     *     be weighed
     * @throws Rejected {@code TOO_MANY_OWN_FOODS}
     */
    RecipeView create(Actor actor, NewRecipe recipe);

    /**
     * Replaces a recipe.
     *
     * @throws FoodNotFound if there is none of this id
     * @throws Forbidden if it is another's
     * @throws Rejected {@code RECIPE_IN_ITSELF}
     */
    RecipeView change(Actor actor, long id, NewRecipe recipe);

    /** As {@link OwnFoods#delete}. */
    void delete(Actor actor, long id);
}
