package commissary.nutrition.foods;

import java.math.BigDecimal;

/**
 * What a serving weighs.
 *
 * @param how where that is known from, such as "portion: cup, sliced"
 */
public record Weight(BigDecimal grams, String how) {}
