package commissary.nutrition.meals.internal;

import commissary.nutrition.meals.MealStatus;
import commissary.nutrition.meals.internal.MealReader.Reading;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The steps of reading a meal that need the database. */
@Service
class MealDesk {

    private final MealReadStore reads;
    private final MealStore store;
    private final MealNews news;
    private final Clock clock;

    @Inject
    MealDesk(MealReadStore reads, MealStore store, MealNews news, Clock clock) {
        this.reads = reads;
        this.store = store;
        this.news = news;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected MealDesk() {
        this(null, null, null, null);
    }

    /** A meal that waits to be read, as it was told at one version. */
    record Told(long mealId, long accountId, String description, long version) {}

    /** The meal, if it still waits. */
    Optional<Told> told(Actor system, long mealId) {
        return reads.find(mealId)
                .filter(meal -> meal.status() == MealStatus.PENDING)
                .map(meal -> new Told(meal.id(), meal.accountId(), meal.description(), meal.version()));
    }

    /** Writes down what was read, unless the meal was changed meanwhile. */
    void complete(Actor owner, Told told, Reading reading) {
        waiting(told).ifPresent(meal -> {
            Meal completed = meal.withItems(reading.items(), reading.by(), reading.note());
            if (store.update(completed, clock.instant())) {
                news.completed(meal.id(), meal.accountId(), meal.when().day());
                news.changed(meal.accountId(), List.of(meal.when().day()));
            }
        });
    }

    /** Says so, since no attempt is left. */
    void fail(Actor owner, Told told) {
        waiting(told).ifPresent(meal -> {
            Meal failed = meal.failed("This could not be read. Tell it again, or enter its foods.");
            if (store.update(failed, clock.instant())) {
                news.changed(meal.accountId(), List.of(meal.when().day()));
            }
        });
    }

    private Optional<Meal> waiting(Told told) {
        return reads.find(told.mealId())
                .filter(meal -> meal.status() == MealStatus.PENDING && meal.version() == told.version());
    }
}
