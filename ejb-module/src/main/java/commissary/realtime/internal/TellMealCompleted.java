package commissary.realtime.internal;

import commissary.nutrition.meals.MealCompleted;
import commissary.platform.events.EventListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** A meal's owner, and nobody else, sees that it was read. */
@Dependent
class TellMealCompleted implements EventListener<MealCompleted> {

    private final Announcer announcer;

    @Inject
    TellMealCompleted(Announcer announcer) {
        this.announcer = announcer;
    }

    @Override
    public String name() {
        return "realtime.meal-completed";
    }

    @Override
    public Class<MealCompleted> event() {
        return MealCompleted.class;
    }

    @Override
    public void on(MealCompleted event) {
        Map<String, Object> data =
                Map.of("mealId", event.mealId(), "day", event.day().toString());
        announcer.announce(NewMessage.toUser(event.accountId(), "meal:completed", "A meal was read", null, data));
    }
}
