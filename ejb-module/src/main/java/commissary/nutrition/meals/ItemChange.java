package commissary.nutrition.meals;

import org.jspecify.annotations.Nullable;

/**
 * An item as it shall be.
 *
 * @param id of the item that is changed; null for one that is added
 */
public record ItemChange(@Nullable Long id, NewItem item) {}
