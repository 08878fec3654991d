package commissary.shop.catalog;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The stock of products became another, by whatever way. */
public record StockChanged(UUID eventId, Instant at, List<Step> steps) implements DomainEvent {

    public StockChanged {
        steps = List.copyOf(steps);
    }

    /** From how many to how many. */
    public record Step(long productId, int before, int after) {}
}
