package commissary.shop.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger.
 *
 * @param delta how many came; negative for how many went
 * @param cause one of the constants of {@link StockCause}, or {@code OPENING} for what there was at the beginning
 */
public record StockChange(
        long id,
        Instant at,
        String cause,
        int delta,
        int stockAfter,
        @Nullable String reason,
        @Nullable Long orderId,
        @Nullable Long actorId) {}
