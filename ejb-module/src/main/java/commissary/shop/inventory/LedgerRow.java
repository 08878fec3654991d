package commissary.shop.inventory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of a stock.
 *
 * @param kind OPENING, RESERVED, RELEASED, RETURNED, ADJUSTED, EDITED or IMPORTED
 * @param delta how many came; negative for how many went
 * @param actorName who changed it; who ordered is told to administrators only
 */
public record LedgerRow(
        long id,
        Instant at,
        String kind,
        int delta,
        int stockAfter,
        @Nullable String reason,
        @Nullable Long orderId,
        @Nullable String actorName) {}
