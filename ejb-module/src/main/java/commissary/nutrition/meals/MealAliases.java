package commissary.nutrition.meals;

import commissary.shared.Actor;
import commissary.shared.NotFound;
import commissary.shared.Page;
import commissary.shared.PageRequest;

/** What a person taught by correcting meals: words that mean a food, asked before anything else is. */
public interface MealAliases {

    /** One's own, by their words. */
    Page<AliasView> list(Actor actor, PageRequest page);

    /** @throws NotFound {@code MEAL_ALIAS_NOT_FOUND} if there is none of this id for this caller */
    void delete(Actor actor, long aliasId);
}
