package commissary.nutrition.meals.internal;

import commissary.nutrition.meals.AliasView;
import commissary.nutrition.meals.MealRecords;
import commissary.nutrition.meals.MealView;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** All of a diary at once. */
@Service
class MealRecordsService implements MealRecords {

    private static final int MOST_AT_ONCE = 500;

    private final MealReadStore reads;
    private final MealStore store;
    private final AliasStore aliases;
    private final MealNews news;

    @Inject
    MealRecordsService(MealReadStore reads, MealStore store, AliasStore aliases, MealNews news) {
        this.reads = reads;
        this.store = store;
        this.aliases = aliases;
        this.news = news;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected MealRecordsService() {
        this(null, null, null, null);
    }

    @Override
    public List<MealView> after(Actor actor, long mealId, int limit) {
        if (limit < 1 || limit > MOST_AT_ONCE) {
            throw new IllegalArgumentException("limit: expected 1 to " + MOST_AT_ONCE + ", was " + limit);
        }
        return reads.after(actor.userId(), mealId, limit).stream()
                .map(Meal::view)
                .toList();
    }

    @Override
    public List<AliasView> aliases(Actor actor) {
        return aliases.all(actor.userId()).stream().map(Alias::view).toList();
    }

    @Override
    public int erase(Actor actor) {
        List<LocalDate> days = reads.days(actor.userId());
        aliases.deleteAll(actor.userId());
        int erased = store.delete(actor.userId(), null);
        news.changed(actor.userId(), days);
        return erased;
    }
}
