package commissary.identity;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Somebody's password is another one now; he is told, in case it was not him. */
public record PasswordChanged(UUID eventId, Instant at, long userId, String email, String fullName)
        implements DomainEvent {}
