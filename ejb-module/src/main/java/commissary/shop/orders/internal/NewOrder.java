package commissary.shop.orders.internal;

import commissary.shop.checkout.CheckoutSummary;
import commissary.shop.orders.Customer;
import commissary.shop.orders.OrderStatus;
import commissary.shop.orders.PlaceOrder;
import java.time.Instant;

/**
 * An order about to be written.
 *
 * @param summary what it costs
 */
record NewOrder(
        long id,
        String number,
        Customer customer,
        PlaceOrder wish,
        CheckoutSummary summary,
        String currency,
        Instant placedAt,
        Instant payUntil) {

    /** As it stands in the database once it is written. */
    OrderRow row() {
        return new OrderRow(
                id,
                number,
                customer.id(),
                customer.email(),
                OrderStatus.PENDING_PAYMENT,
                Cents.of(summary.total()),
                null,
                wish.wanted().items() == null,
                payUntil);
    }
}
