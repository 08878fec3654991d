package commissary.identity;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Sign-ins of one person ended before their time: what is still open under them, such as a socket, is closed.
 *
 * @param sessionIds the sessions that ended, all of this person
 */
public record SessionsEnded(UUID eventId, Instant at, long userId, Set<UUID> sessionIds) implements DomainEvent {}
