package commissary.web.foods;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Which food a product is.
 *
 * @param foodId left out: it is none
 * @param grams what one piece weighs; without it, what a piece of the food does
 */
public record SetProductFood(@Nullable Long foodId, @Nullable BigDecimal grams) {}
