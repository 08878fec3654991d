package commissary.identity;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody wants a link to set a new password.
 *
 * @param linkId for {@link MailedLinks}
 */
public record PasswordResetRequested(UUID eventId, Instant at, long userId, String email, String fullName, long linkId)
        implements DomainEvent {}
