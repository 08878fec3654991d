package commissary.shop.images;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** What there is to see of a product has changed by itself: the sizes of a picture are made. */
public record ProductImagesChanged(UUID eventId, Instant at, long productId) implements DomainEvent {}
