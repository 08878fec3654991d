package commissary.identity;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody opened an account. The welcome mail carries the link that verifies the address.
 *
 * @param linkId for {@link MailedLinks}
 */
public record UserRegistered(UUID eventId, Instant at, long userId, String email, String fullName, long linkId)
        implements DomainEvent {}
