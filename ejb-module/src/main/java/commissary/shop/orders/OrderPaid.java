package commissary.shop.orders;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** An order is paid; {@link OrderChanged} tells the same to those who follow every step. */
public record OrderPaid(UUID eventId, Instant at, long orderId, long accountId, String number) implements DomainEvent {}
