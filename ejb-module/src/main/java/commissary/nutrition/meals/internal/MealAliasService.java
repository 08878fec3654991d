package commissary.nutrition.meals.internal;

import commissary.nutrition.meals.AliasView;
import commissary.nutrition.meals.MealAliases;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.NotFound;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.inject.Inject;

/** One's own aliases. */
@Service
class MealAliasService implements MealAliases {

    private static final long NO_MEAL = 0;

    private final AliasStore store;
    private final MealStore meals;

    @Inject
    MealAliasService(AliasStore store, MealStore meals) {
        this.store = store;
        this.meals = meals;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected MealAliasService() {
        this(null, null);
    }

    @Override
    public Page<AliasView> list(Actor actor, PageRequest page) {
        return store.find(actor.userId(), page).map(Alias::view);
    }

    @Override
    public void delete(Actor actor, long aliasId) {
        String words = store.delete(actor.userId(), aliasId)
                .orElseThrow(() -> new NotFound("MEAL_ALIAS_NOT_FOUND", "There is no alias of this id"));
        meals.forgetTaught(actor.userId(), words, NO_MEAL);
    }
}
