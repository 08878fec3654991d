package commissary.nutrition.foods;

import java.math.BigDecimal;

/** What somebody says of a portion; see {@link PortionView}. */
public record NewPortion(String measure, BigDecimal amount, BigDecimal grams) {}
