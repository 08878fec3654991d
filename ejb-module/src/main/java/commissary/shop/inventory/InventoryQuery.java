package commissary.shop.inventory;

import org.jspecify.annotations.Nullable;

/**
 * Which products are wanted.
 *
 * @param low only those of which there is little
 * @param words to stand in the name or number; null for any
 */
public record InventoryQuery(boolean low, @Nullable String words) {}
