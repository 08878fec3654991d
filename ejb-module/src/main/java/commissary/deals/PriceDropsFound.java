package commissary.deals;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A run found lots that are cheaper than they, or their products, were before.
 *
 * @param city lower-case name
 * @param dropIds ascending
 * @param dealIds the lots that are cheaper, one for each drop
 */
public record PriceDropsFound(
        UUID eventId, Instant at, String city, String cityName, long runId, List<Long> dropIds, List<Long> dealIds)
        implements DomainEvent {

    public PriceDropsFound {
        dropIds = List.copyOf(dropIds);
        dealIds = List.copyOf(dealIds);
    }
}
