package commissary.shop.inventory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A product in store.
 *
 * @param stock what can still be bought
 * @param reserved what orders hold that are not paid yet
 * @param lowStockThreshold at which stock it counts as low
 */
public record InventoryLine(
        long productId,
        String sku,
        String name,
        @Nullable String imageUrl,
        int stock,
        int reserved,
        int lowStockThreshold,
        boolean low,
        Instant updatedAt) {}
