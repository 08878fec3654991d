package commissary.nutrition.meals.internal;

import commissary.nutrition.meals.internal.parsing.Folding;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person taught by correcting meals. */
@Service
class MealMemory {

    private final MealReadStore meals;
    private final MealStore store;
    private final AliasStore aliases;
    private final Clock clock;

    @Inject
    MealMemory(MealReadStore meals, MealStore store, AliasStore aliases, Clock clock) {
        this.meals = meals;
        this.store = store;
        this.aliases = aliases;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected MealMemory() {
        this(null, null, null, null);
    }

    /** The items of the latest corrected meal that was told in the same words. */
    Optional<List<MealItem>> itemsTaughtBy(Actor person, String description) {
        return meals.taught(person.userId(), Folding.key(description))
                .map(meal -> meal.items().stream().map(MealItem::fresh).toList());
    }

    Map<String, Alias> aliases(Actor person, Collection<String> words) {
        return aliases.find(person.userId(), words);
    }

    /** From now on the item's words mean its food and weight, in whatever meal. */
    void learn(Actor person, Meal meal, MealItem item) {
        item.alias().ifPresent(alias -> {
            aliases.put(person.userId(), alias, clock.instant());
            store.forgetTaught(person.userId(), alias.words(), meal.id());
        });
    }
}
