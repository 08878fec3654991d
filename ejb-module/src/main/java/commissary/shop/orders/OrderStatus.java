package commissary.shop.orders;

/** The states of an order; which one may follow which is told by {@link OrderView#next} and by the manual. */
public enum OrderStatus {
    /** Its goods are reserved; nobody knows yet whether it will be paid. */
    PENDING_PAYMENT,
    PAID,
    /** Somebody packs it. */
    PROCESSING,
    SHIPPED,
    DELIVERED,
    /** Given up before it was sent; what was paid is paid back. */
    CANCELLED,
    /** No money came. */
    PAYMENT_FAILED,
    /** The whole payment was paid back. */
    REFUNDED
}
