package commissary.nutrition.meals.internal;

import commissary.nutrition.foods.Nutrients;
import commissary.nutrition.meals.AccountDay;
import commissary.nutrition.meals.DayTotal;
import commissary.nutrition.meals.DayTotals;
import commissary.nutrition.meals.internal.KeptMeals.Diary;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Sums of days: over meals, which keep their own sums, never over items. */
@Service
class DayTotalsService implements DayTotals {

    private final MealReadStore reads;
    private final KeptMeals kept;

    @Inject
    DayTotalsService(MealReadStore reads, KeptMeals kept) {
        this.reads = reads;
        this.kept = kept;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected DayTotalsService() {
        this(null, null);
    }

    @Override
    public List<DayTotal> of(Collection<AccountDay> days) {
        return reads.totals(days);
    }

    @Override
    public DayTotal of(Actor actor, LocalDate day) {
        long account = actor.userId();
        return kept.day(
                new Diary(account, reads.revision(account)),
                day,
                () -> reads.totals(List.of(new AccountDay(account, day))).stream()
                        .findFirst()
                        .orElseGet(() -> new DayTotal(account, day, 0, 0, Nutrients.NONE)));
    }
}
