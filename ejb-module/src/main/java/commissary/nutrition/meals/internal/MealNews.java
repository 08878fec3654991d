package commissary.nutrition.meals.internal;

import commissary.nutrition.meals.MealCompleted;
import commissary.nutrition.meals.MealsChanged;
import commissary.platform.events.Events;
import commissary.platform.jobs.Jobs;
import commissary.platform.jobs.NewJob;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;

/** Tells what became of meals, and has them read. */
@Dependent
class MealNews {

    private final Events events;
    private final Jobs jobs;
    private final KeptMeals kept;
    private final Clock clock;

    @Inject
    MealNews(Events events, Jobs jobs, KeptMeals kept, Clock clock) {
        this.events = events;
        this.jobs = jobs;
        this.kept = kept;
        this.clock = clock;
    }

    /** The meal shall be read, in a while. */
    void toBeRead(long mealId) {
        jobs.enqueue(NewJob.of(ReadMeal.TYPE, new ReadMeal(mealId)));
    }

    void completed(long mealId, long accountId, LocalDate day) {
        events.publish(new MealCompleted(UUID.randomUUID(), clock.instant(), mealId, accountId, day));
    }

    /** The sums of these days are others. */
    void changed(long accountId, Collection<LocalDate> days) {
        new HashSet<>(days)
                .forEach(day -> events.publish(new MealsChanged(UUID.randomUUID(), clock.instant(), accountId, day)));
        kept.forget(accountId);
    }
}
