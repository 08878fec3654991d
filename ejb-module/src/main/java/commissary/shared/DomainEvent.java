package commissary.shared;

import java.time.Instant;
import java.util.UUID;

/** A fact that happened, told by the feature that saw it: ids and the few values a reader needs. */
public interface DomainEvent {

    /** Names this one occurrence; a repeated delivery carries the same id. */
    UUID eventId();

    Instant at();
}
