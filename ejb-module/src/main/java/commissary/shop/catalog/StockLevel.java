package commissary.shop.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much there is of a product.
 *
 * @param lowThreshold at which stock it counts as low; null for the shop's usual one
 * @param updatedAt when the stock changed last
 */
public record StockLevel(
        long productId,
        String sku,
        String name,
        @Nullable String imageUrl,
        int stock,
        @Nullable Integer lowThreshold,
        Instant updatedAt) {}
