package commissary.nutrition.days.internal;

import commissary.nutrition.days.Diary;
import commissary.nutrition.days.DiaryErased;
import commissary.nutrition.foods.FoodRecords;
import commissary.nutrition.meals.MealRecords;
import commissary.platform.audit.Audit;
import commissary.platform.audit.AuditedDeed;
import commissary.platform.events.Events;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** The diary's front door: all of it or nothing. */
@Service
class DiaryService implements Diary {

    private final MealRecords meals;
    private final FoodRecords foods;
    private final OwnDays days;
    private final Audit audit;
    private final Events events;
    private final Clock clock;

    @Inject
    DiaryService(MealRecords meals, FoodRecords foods, OwnDays days, Audit audit, Events events, Clock clock) {
        this.meals = meals;
        this.foods = foods;
        this.days = days;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected DiaryService() {
        this(null, null, null, null, null, null);
    }

    @Override
    public void exportStarted(Actor actor, String format) {
        audit.record(
                actor, AuditedDeed.about(actor.userId(), "DIARY_EXPORTED", "Your diary was taken along as " + format));
    }

    @Override
    public void erase(Actor actor) {
        long account = actor.userId();
        // The person first: his lock keeps the night and the meals' listener out.
        days.erase(account);
        int count = meals.erase(actor);
        foods.erase(actor);
        audit.record(
                actor, AuditedDeed.about(account, "DIARY_ERASED", "Your diary was erased, with " + count + " meals"));
        events.publish(new DiaryErased(UUID.randomUUID(), clock.instant(), account));
    }
}
