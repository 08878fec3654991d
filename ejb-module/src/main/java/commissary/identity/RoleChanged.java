package commissary.identity;

import commissary.shared.DomainEvent;
import commissary.shared.Role;
import java.time.Instant;
import java.util.UUID;

/** An administrator gave somebody another role. */
public record RoleChanged(UUID eventId, Instant at, long userId, Role role) implements DomainEvent {}
