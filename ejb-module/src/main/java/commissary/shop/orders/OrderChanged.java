package commissary.shop.orders;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** An order went from one state to another. */
public record OrderChanged(
        UUID eventId, Instant at, long orderId, long accountId, String number, OrderStatus from, OrderStatus to)
        implements DomainEvent {}
