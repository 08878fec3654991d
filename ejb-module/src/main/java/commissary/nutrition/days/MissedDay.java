package commissary.nutrition.days;

import java.time.LocalDate;
import java.util.List;

/** The goals that somebody missed on a day and was not told of before. */
public record MissedDay(long accountId, LocalDate day, List<Deviation> deviations) {

    public MissedDay {
        deviations = List.copyOf(deviations);
    }
}
