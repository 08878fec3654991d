package commissary.shop.payments.internal;

import commissary.shop.payments.PaymentState;
import commissary.shop.payments.Provider;
import commissary.shop.payments.internal.gateway.ChargeOrder;
import org.jspecify.annotations.Nullable;

/**
 * A payment in the database.
 *
 * @param reason why there is no money
 */
record PaymentRow(long accountId, Provider provider, Standing standing, ChargeOrder order, @Nullable String reason) {

    long id() {
        return order.paymentId();
    }

    PaymentState state() {
        return standing.state();
    }
}
