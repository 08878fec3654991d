package commissary.nutrition.meals.internal;

import commissary.nutrition.meals.internal.MealDesk.Told;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.OutsideJobHandler;
import commissary.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a meal's words. Run again, it finds the meal complete and leaves it; if the words were changed meanwhile, what it
 * read counts for nothing, and the job of the change does it.
 */
@Dependent
class ReadMealHandler implements OutsideJobHandler<ReadMeal> {

    private final MealDesk desk;
    private final MealReader reader;

    @Inject
    ReadMealHandler(MealDesk desk, MealReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    @Override
    public JobType<ReadMeal> type() {
        return ReadMeal.TYPE;
    }

    @Override
    public void handle(ReadMeal payload, JobRun run) {
        Optional<Told> told = desk.told(Actor.system(), payload.mealId());
        if (told.isPresent()) {
            read(told.get(), run);
        }
    }

    private void read(Told told, JobRun run) {
        // As its owner: then row-level security guards this work too.
        Actor owner = Actor.user(told.accountId(), "the reader of meals", Set.of());
        try {
            desk.complete(owner, told, reader.read(owner, told.description()));
        } catch (RuntimeException e) {
            if (run.attempt() >= ReadMeal.TYPE.maxAttempts()) {
                desk.fail(owner, told);
            }
            throw e;
        }
    }
}
