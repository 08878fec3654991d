package commissary.shop.inventory;

import commissary.shared.Invalid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which products are wanted.
 *
 * @param low only those of which there is little
 * @param words to stand in the name or number; null for any
 * @param productIds only these, of which at most 100; empty for any
 */
public record InventoryQuery(boolean low, @Nullable String words, List<Long> productIds) {

    private static final int MAX_IDS = 100;

    public InventoryQuery {
        productIds = List.copyOf(productIds);
        if (productIds.size() > MAX_IDS) {
            throw new Invalid("id", "must be at most " + MAX_IDS);
        }
    }
}
