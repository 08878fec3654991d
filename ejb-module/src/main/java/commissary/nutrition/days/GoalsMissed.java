package commissary.nutrition.days;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * People missed goals. One event tells of many, since a night closes the days of thousands at once; no goal of a
 * person's day is told twice, however often the day is summed again.
 */
public record GoalsMissed(UUID eventId, Instant at, List<MissedDay> days) implements DomainEvent {

    public GoalsMissed {
        days = List.copyOf(days);
    }
}
