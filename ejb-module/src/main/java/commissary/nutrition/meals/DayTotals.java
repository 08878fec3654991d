package commissary.nutrition.meals;

import commissary.shared.Actor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Sums of days. */
public interface DayTotals {

    /**
     * The sums of many people's days, for jobs and within their transaction; a day without a meal is not among them. One
     * aggregate, whatever the number of days.
     */
    List<DayTotal> of(Collection<AccountDay> days);

    /** One's own day; a sum of nothing if there is no meal. */
    DayTotal of(Actor actor, LocalDate day);
}
