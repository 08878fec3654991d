package commissary.nutrition.days.internal;

import commissary.nutrition.meals.MealsChanged;
import commissary.platform.events.EventListener;
import commissary.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * A meal makes its person a diarist; one that changes a date which is summed has it summed again. The lock on the person
 * keeps the night out: either it waits and reads the meal, or it was first and this sum repairs it. News of meals that are
 * gone make nobody a diarist: they may come after the diary was erased.
 */
@Dependent
class FollowMeals implements EventListener<MealsChanged> {

    private final Diarists diarists;
    private final DaySums sums;

    @Inject
    FollowMeals(Diarists diarists, DaySums sums) {
        this.diarists = diarists;
        this.sums = sums;
    }

    @Override
    public String name() {
        return "nutrition.follow-meals";
    }

    @Override
    public Class<MealsChanged> event() {
        return MealsChanged.class;
    }

    @Override
    public void on(MealsChanged event) {
        if (sums.hasMeals(event.accountId(), event.day())) {
            diarists.enter(Actor.system(), event.accountId());
        }
        diarists.lock(event.accountId())
                .filter(diarist -> event.day().isBefore(diarist.nextDay()))
                .ifPresent(diarist -> sums.sum(event.day(), List.of(event.accountId()), true));
    }
}
