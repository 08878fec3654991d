package commissary.shop.orders;

import java.time.Instant;

/**
 * Something that happened to an order.
 *
 * @param kind {@code PLACED}, {@code STATUS}, {@code PAYMENT}, {@code REFUND}, {@code TRACKING}, {@code NOTE}, or a kind of
 *     {@link commissary.shop.payments.PaymentStep}
 * @param message for people
 */
public record TimelineEntry(Instant at, String kind, String message) {}
