package commissary.shop.orders;

import commissary.shared.DomainEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** An order was placed; whether it will be paid is not known yet. */
public record OrderPlaced(
        UUID eventId, Instant at, long orderId, long accountId, String number, BigDecimal total, String customerName)
        implements DomainEvent {}
