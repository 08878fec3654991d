package commissary.shop.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Why a stock changes, as the ledger keeps it.
 *
 * @param kind one of the constants
 * @param reason in the words of whoever changed it
 * @param orderId the order that took or gave back
 * @param actorId the account of whoever changed it; null for the application itself and for programs
 */
public record StockCause(String kind, @Nullable String reason, @Nullable Long orderId, @Nullable Long actorId) {

    /** An order took it. */
    public static final String RESERVED = "RESERVED";

    /** An order that came to nothing gave it back. */
    public static final String RELEASED = "RELEASED";

    /** A paid order that was not shipped gave it back. */
    public static final String RETURNED = "RETURNED";

    /** Somebody counted. */
    public static final String ADJUSTED = "ADJUSTED";

    /** Somebody edited the product. */
    public static final String EDITED = "EDITED";

    /** It came with an import. */
    public static final String IMPORTED = "IMPORTED";
}
