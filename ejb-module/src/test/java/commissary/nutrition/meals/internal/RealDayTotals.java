package commissary.nutrition.meals.internal;

import commissary.nutrition.meals.AccountDay;
import commissary.nutrition.meals.DayTotal;
import commissary.nutrition.meals.DayTotals;
import commissary.shared.Actor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The sums as the jobs get them, without the container. */
public final class RealDayTotals implements DayTotals {

    private final MealReadStore reads;

    private RealDayTotals(MealReadStore reads) {
        this.reads = reads;
    }

    public static DayTotals over(Jdbi jdbi) {
        return new RealDayTotals(new MealReadStore(jdbi));
    }

    @Override
    public List<DayTotal> of(Collection<AccountDay> days) {
        return reads.totals(days);
    }

    @Override
    public DayTotal of(Actor actor, LocalDate day) {
        throw new UnsupportedOperationException("Jobs ask for many");
    }
}
