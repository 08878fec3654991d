package commissary.shop.orders;

import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Forbidden;
import commissary.shop.payments.Provider;
import java.util.Map;

/**
 * The payments of orders: whatever tells how one stands, the browser that returns, the provider's message or the timer,
 * ends in the same step. None of this is to be called within a transaction.
 */
public interface OrderPayments {

    /**
     * Begins a payment on the provider's page for an order that waits for its payment; the one there is, if it is open
     * with the same provider.
     *
     * @throws Forbidden if the order is another's
     * @throws Conflict {@code ORDER_NOT_PAYABLE} unless it waits for its payment
     */
    PaymentBegun begin(Actor actor, long orderId, Provider provider);

    /**
     * Asks the provider how the payment stands and draws the consequences.
     *
     * @throws commissary.shared.NotFound {@code PAYMENT_NOT_FOUND} if there is none of this id for this caller
     */
    OrderView check(Actor actor, long paymentId);

    /** Takes in a provider's message, see {@link commissary.shop.payments.Payments#webhook}. */
    void hear(Provider provider, Map<String, String> headers, byte[] body);

    /** Pays on the sandbox's page, or gives up there, see {@link commissary.shop.payments.Payments#decideInSandbox}. */
    OrderView decideInSandbox(Actor actor, long paymentId, boolean approve);
}
