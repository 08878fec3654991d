package commissary.identity;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** An administrator opened a shut account again. */
public record UserActivated(UUID eventId, Instant at, long userId) implements DomainEvent {}
