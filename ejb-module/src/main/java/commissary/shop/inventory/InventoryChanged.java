package commissary.shop.inventory;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** There is more or less of a product than before. */
public record InventoryChanged(UUID eventId, Instant at, long productId, int stock, boolean low)
        implements DomainEvent {}
