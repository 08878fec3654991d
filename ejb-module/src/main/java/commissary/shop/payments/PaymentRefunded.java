package commissary.shop.payments;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * Money was paid back.
 *
 * @param amountCents how much of it by this refund
 * @param isWhole whether all that came is paid back by now
 */
public record PaymentRefunded(
        UUID eventId, Instant at, long paymentId, long orderId, long accountId, long amountCents, boolean isWhole)
        implements DomainEvent {}
