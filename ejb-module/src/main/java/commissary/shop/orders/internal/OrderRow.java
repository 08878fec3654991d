package commissary.shop.orders.internal;

import commissary.shop.orders.OrderStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the steps need to know of an order.
 *
 * @param paymentId the payment that it waits for, or that paid it; null where there was nothing to pay
 * @param isFromCart whether it emptied the cart
 */
record OrderRow(
        long id,
        String number,
        long accountId,
        String customerEmail,
        OrderStatus status,
        long totalCents,
        @Nullable Long paymentId,
        boolean isFromCart,
        Instant payUntil) {

    OrderRow waitingFor(long payment) {
        return new OrderRow(id, number, accountId, customerEmail, status, totalCents, payment, isFromCart, payUntil);
    }

    boolean waitsFor(long payment) {
        return paymentId != null && paymentId == payment;
    }
}
