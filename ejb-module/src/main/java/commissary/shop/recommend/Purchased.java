package commissary.shop.recommend;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody bought something. Whoever takes orders publishes it when one is paid; it stands here, since a model of tastes
 * may not know the orders above it.
 *
 * @param items each product once
 */
public record Purchased(UUID eventId, Instant at, long userId, List<Item> items) implements DomainEvent {

    public Purchased {
        items = List.copyOf(items);
    }

    /** A product and how many of it. */
    public record Item(long productId, int quantity) {}
}
