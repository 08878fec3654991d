package commissary.shop.inventory;

import commissary.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What somebody counted, brought or took away; or only the threshold.
 *
 * @param delta how many came; negative for how many went
 * @param stock how many there are; one of the two at most
 * @param reason why, for the ledger; needed with a change
 * @param lowStockThreshold at which stock it is to count as low; null leaves it
 */
public record InventoryChange(
        @Nullable Integer delta,
        @Nullable Integer stock,
        @Nullable String reason,
        @Nullable Integer lowStockThreshold) {

    private static final int MAX_REASON = 200;

    public InventoryChange {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        boolean isChange = delta != null || stock != null;
        boolean saysNothing = !isChange && lowStockThreshold == null;
        if ((delta != null && stock != null) || saysNothing) {
            throw new Invalid("delta", "must be given, or the stock, but not both");
        }
        if (isChange && (reason == null || reason.length() > MAX_REASON)) {
            throw new Invalid("reason", "must have 1 to " + MAX_REASON + " characters");
        }
        if (stock != null && stock < 0) {
            throw new Invalid("stock", "must not be negative");
        }
        if (lowStockThreshold != null && lowStockThreshold < 0) {
            throw new Invalid("lowStockThreshold", "must not be negative");
        }
    }
}
