package commissary.shop.imports;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** An import is done or has failed. */
public record ImportEnded(UUID eventId, Instant at, long importId, String fileName, ImportState state)
        implements DomainEvent {}
