package commissary.shop.orders.internal;

import commissary.shop.checkout.CheckoutSummary;
import commissary.shop.orders.Customer;
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
        Instant payUntil) {}
