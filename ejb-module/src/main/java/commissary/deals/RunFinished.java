package commissary.deals;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * A run over a city ended, well or not.
 *
 * @param city lower-case name
 */
public record RunFinished(UUID eventId, Instant at, String city, long runId, RunState state, int newDeals, int ended)
        implements DomainEvent {}
