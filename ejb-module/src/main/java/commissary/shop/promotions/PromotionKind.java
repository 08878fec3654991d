package commissary.shop.promotions;

/** What a promotion gives. */
public enum PromotionKind {
    /** So much per cent of the goods it is for. */
    PERCENT,
    /** A sum off the goods it is for. */
    AMOUNT,
    /** Delivery for nothing. */
    FREE_SHIPPING,
    /** Of so many pieces, the cheapest for nothing, or for so much per cent less. */
    BUY_X_GET_Y
}
