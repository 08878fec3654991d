package commissary.shop.inventory;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** There has become little of a product: told once, until there is enough again. */
public record LowStock(UUID eventId, Instant at, long productId, String name, int stock, int threshold)
        implements DomainEvent {}
