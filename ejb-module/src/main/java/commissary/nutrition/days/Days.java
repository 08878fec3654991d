package commissary.nutrition.days;

import commissary.shared.Actor;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person's days: the one that runs, and those that are summed. */
public interface Days {

    /** The actor's day; null for today where he lives. */
    DailyView daily(Actor actor, @Nullable LocalDate day);

    /**
     * The actor's summed days, the newest first.
     *
     * @param from null for the first
     * @param to included; null for the last
     * @throws commissary.shared.Invalid if {@code to} is before {@code from}
     */
    Page<SummaryView> summaries(Actor actor, @Nullable LocalDate from, @Nullable LocalDate to, PageRequest page);
}
