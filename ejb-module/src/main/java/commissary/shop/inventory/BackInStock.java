package commissary.shop.inventory;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A product that was sold out can be bought again.
 *
 * @param accountIds who asked to be told; they do not stand among those who wait any longer
 */
public record BackInStock(UUID eventId, Instant at, long productId, String name, List<Long> accountIds)
        implements DomainEvent {

    public BackInStock {
        accountIds = List.copyOf(accountIds);
    }
}
