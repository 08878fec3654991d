package commissary.shop.payments;

/** The life of a refund: it is counted from its beginning, and given back to the payment if it fails. */
public enum RefundState {
    STARTED,
    SUCCEEDED,
    /** The provider has no refunds: the shop transfers the money itself. */
    BY_HAND,
    FAILED
}
