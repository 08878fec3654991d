package commissary.deals;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A run found lots that were never seen before; not told of the first run of a city.
 *
 * @param city lower-case name
 * @param dealIds ascending
 */
public record NewDealsFound(UUID eventId, Instant at, String city, String cityName, long runId, List<Long> dealIds)
        implements DomainEvent {

    public NewDealsFound {
        dealIds = List.copyOf(dealIds);
    }
}
