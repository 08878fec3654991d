package commissary.identity;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody wants the link that verifies his address again; after registering, {@link UserRegistered} alone is told.
 *
 * @param linkId for {@link MailedLinks}
 */
public record EmailVerificationRequested(
        UUID eventId, Instant at, long userId, String email, String fullName, long linkId) implements DomainEvent {}
