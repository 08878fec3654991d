package commissary.shop.inventory;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** There is more or less of products than before. */
public record InventoryChanged(UUID eventId, Instant at, List<Level> levels) implements DomainEvent {

    public InventoryChanged {
        levels = List.copyOf(levels);
    }

    /** How many there are now, and whether that is little. */
    public record Level(long productId, int stock, boolean low) {}
}
