package commissary.identity;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** An administrator shut an account; all its sessions end with it. */
public record UserDeactivated(UUID eventId, Instant at, long userId) implements DomainEvent {}
