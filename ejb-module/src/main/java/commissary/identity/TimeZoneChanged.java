package commissary.identity;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Somebody's clock shows another zone from now on; {@link Accounts} says which. */
public record TimeZoneChanged(UUID eventId, Instant at, long userId) implements DomainEvent {}
