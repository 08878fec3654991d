package commissary.shop.payments;

import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shared.NotFound;
import commissary.shared.Rejected;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Payments. One is begun in the transaction that makes what is paid for, charged outside of any transaction, and settled
 * in the transaction that draws the consequences; whatever breaks off in between is found by {@link #unsettled}, asked
 * after and settled.
 */
public interface Payments {

    /** Those that this deployment takes. */
    List<Provider> providers();

    /**
     * Writes the payment and its first attempt with the key that makes the charge happen at most once, in the caller's
     * transaction.
     *
     * @throws Invalid if the provider is not set up here
     * @throws Rejected {@code AMOUNT_NOT_PAYABLE} if the provider cannot take this amount in this currency
     * @return its id
     */
    long begin(NewPayment payment);

    /**
     * Charges, or opens the provider's page; tried again after 1 s and 2 s. Never to be called within a transaction. What
     * the provider says is an answer, not an exception; a failure leaves {@link Outcome#UNKNOWN}.
     */
    Charge charge(long paymentId);

    /**
     * Asks what the provider says now of a payment begun before. One that is past its expiry and unpaid is closed at the
     * provider first. Never to be called within a transaction.
     */
    Charge ask(long paymentId);

    /**
     * Takes in what was heard, in the caller's transaction, with the payment locked. Success may come after every other
     * state: who has given up by then what was paid for, refunds it.
     *
     * @return the state that it has now
     */
    PaymentState settle(long paymentId, Charge charge);

    /** Payments that wait and are due to be asked after; each is given to one caller, and later again while it waits. */
    List<Long> unsettled(int limit, Instant now);

    /** The payments of an order that the caller's identity may see, the latest first. */
    List<PaymentView> ofOrder(long orderId);

    /**
     * A payment.
     *
     * @throws NotFound {@code PAYMENT_NOT_FOUND} if there is none of this id, or another's and the caller is no administrator
     */
    PaymentView get(Actor actor, long paymentId);

    /**
     * Checks that a provider's message is its own and remembers it. Never to be called within a transaction.
     *
     * @param headers by their names in lower case
     * @param body the bytes that came
     * @return what is to be settled; empty if it was known already or is of no concern
     * @throws Forbidden {@code SIGNATURE_INVALID}
     * @throws Invalid if it is no message of this provider, or the provider is not set up
     */
    Optional<Notice> webhook(Provider provider, Map<String, String> headers, byte[] body);

    /**
     * Closes an unpaid payment at the provider, so that nobody pays any more. Never to be called within a transaction.
     *
     * @return how it stands now, to be settled: it may have been paid just before
     */
    Charge cancel(long paymentId);

    /**
     * Does on the sandbox's page what the payer would do on a real provider's. Never to be called within a transaction.
     *
     * @return how it stands now, to be settled
     * @throws NotFound {@code PAYMENT_NOT_FOUND}
     * @throws Conflict {@code PAYMENT_NOT_PENDING}
     */
    Charge decideInSandbox(Actor payer, long paymentId, boolean approve);
}
