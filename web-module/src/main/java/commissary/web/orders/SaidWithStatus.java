package commissary.web.orders;

import commissary.shop.orders.StatusChange;
import org.jspecify.annotations.Nullable;

/**
 * What is said with a step of an order.
 *
 * @param note for the customer
 */
public record SaidWithStatus(
        @Nullable String carrier,
        @Nullable String trackingNumber,
        @Nullable String trackingUrl,
        @Nullable String note) {

    StatusChange change() {
        return new StatusChange(carrier, trackingNumber, trackingUrl, note);
    }
}
