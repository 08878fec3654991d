package commissary.container.beans;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * Something happened.
 *
 * @param deafness how often the listener who is hard of hearing fails before he hears it
 */
public record Happened(UUID eventId, Instant at, String subject, int deafness) implements DomainEvent {

    public static Happened on(String subject) {
        return new Happened(UUID.randomUUID(), Instant.EPOCH, subject, 0);
    }

    public Happened heardAtAttempt(int attempt) {
        return new Happened(eventId, at, subject, attempt - 1);
    }
}
