package commissary.identity;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Somebody proved that the address is his. */
public record EmailVerified(UUID eventId, Instant at, long userId) implements DomainEvent {}
