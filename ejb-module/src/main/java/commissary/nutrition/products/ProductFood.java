package commissary.nutrition.products;

import commissary.nutrition.foods.Nutrients;
import java.math.BigDecimal;

/**
 * The food that a product is.
 *
 * @param grams what one piece of the product weighs
 * @param perPiece what one piece holds
 */
public record ProductFood(long productId, long foodId, BigDecimal grams, Nutrients perPiece) {}
