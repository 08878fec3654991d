package commissary.nutrition.foods;

import java.math.BigDecimal;

/**
 * A household portion of a food.
 *
 * @param measure such as "cup, sliced", "slice" or "large"
 * @param amount how many of the measure
 * @param grams what that amount weighs
 */
public record PortionView(long id, String measure, BigDecimal amount, BigDecimal grams) {}
