package commissary.deals;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * There is something to tell one person: one digest for each run and kind. Who writes it asks for the deals by their ids.
 *
 * @param city lower-case name
 * @param total how many lots or drops it is about
 * @param best at most 20, the best first, equal lots only once
 * @param more how many of the total are neither among the best nor equal to one of them
 */
public record DealDigestReady(
        UUID eventId,
        Instant at,
        long userId,
        String city,
        String cityName,
        AlertKind kind,
        long runId,
        int total,
        List<Pick> best,
        int more)
        implements DomainEvent {

    public DealDigestReady {
        best = List.copyOf(best);
    }

    /**
     * One deal of a digest.
     *
     * @param dropId the price drop, where the digest is about those; otherwise null
     * @param rule the rule that picked it
     */
    public record Pick(long dealId, @org.jspecify.annotations.Nullable Long dropId, AlertRule rule) {}
}
