package commissary.shop.payments;

/**
 * The life of a payment. Browser, webhook and timer tell what they heard in any order and more than once, so the states
 * stand in a row and a payment only ever moves forward: what was heard twice or late changes nothing. Money that came
 * stands behind every refusal, so a success is taken even after the payment was given up.
 */
public enum PaymentState {
    STARTED,
    PENDING,
    DECLINED,
    EXPIRED,
    CANCELLED,
    /** Some money came; more may follow, or it has to be paid back. */
    UNDERPAID,
    SUCCEEDED,
    PARTLY_REFUNDED,
    REFUNDED;

    /** Whether the provider may still say something that matters. */
    public boolean isOpen() {
        return this == STARTED || this == PENDING || this == UNDERPAID;
    }

    /** Whether the whole amount came, be it paid back since or not. */
    public boolean isPaid() {
        return compareTo(SUCCEEDED) >= 0;
    }

    /** Where it stands once it has heard of the other state too. */
    public PaymentState with(PaymentState heard) {
        return compareTo(heard) >= 0 ? this : heard;
    }
}
