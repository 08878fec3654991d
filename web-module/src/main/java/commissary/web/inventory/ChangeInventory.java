package commissary.web.inventory;

import commissary.shop.inventory.InventoryChange;
import org.jspecify.annotations.Nullable;

/**
 * What was counted, or came, or went; or the threshold.
 *
 * @param delta how many came; negative for how many went
 * @param stock how many there are, in place of the delta
 * @param reason needed with either
 */
public record ChangeInventory(
        @Nullable Integer delta,
        @Nullable Integer stock,
        @Nullable String reason,
        @Nullable Integer lowStockThreshold) {

    InventoryChange change() {
        return new InventoryChange(delta, stock, reason, lowStockThreshold);
    }
}
