package commissary.shop.payments;

/** What a provider says of a charge. */
public enum Outcome {
    SUCCEEDED,
    DECLINED,
    /** The payer has to act, or the bank works on it. */
    PENDING,
    /** It did not answer, so the money may have moved. */
    UNKNOWN,
    /** Some of the money came. */
    UNDERPAID,
    CANCELLED,
    EXPIRED,
    /** It never heard of the charge. */
    NOT_FOUND
}
