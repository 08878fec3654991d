package commissary.nutrition.days.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a date is over for somebody: at 23:59 by his own clock. Where the clock shows that time twice it is the later one,
 * where it leaps over it the moment after the leap; so each date of a calendar ends once, whether its day has 23, 24 or 25
 * hours.
 */
@Dependent
class LocalNights {

    private final DaysConfig config;

    @Inject
    LocalNights(DaysConfig config) {
        this.config = config;
    }

    Instant endOf(LocalDate day, ZoneId zone) {
        return ZonedDateTime.of(day, config.summaryTime(), zone)
                .withLaterOffsetAtOverlap()
                .toInstant();
    }

    /** The last date that is over. */
    LocalDate lastOver(ZoneId zone, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, zone);
        while (endOf(day, zone).isAfter(now)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
