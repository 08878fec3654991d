package commissary.shop.payments.internal.gateway;

/** Where a gateway writes down what must not be forgotten; each call is committed before it returns. */
public interface ChargeBook {

    /** Writes down the provider's name for a payment, before anything is done under it. */
    void noteReference(long paymentId, String reference);

    /** Writes down and gives a further key for a payment. */
    String nextKey(long paymentId);

    /** Tells the payer that the provider is asked to charge again. */
    void noteRetry(long paymentId, String why);
}
