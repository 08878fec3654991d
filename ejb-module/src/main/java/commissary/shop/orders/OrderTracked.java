package commissary.shop.orders;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A parcel was seen somewhere on its way; its order is in the same state as before. */
public record OrderTracked(UUID eventId, Instant at, long orderId, long accountId, String number, OrderStatus status)
        implements DomainEvent {}
