package commissary.shop.checkout;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A promotion that applies.
 *
 * @param code if it was entered
 * @param amount off the goods; 0 of one that gives delivery
 */
public record Discount(long promotionId, String name, @Nullable String code, BigDecimal amount) {}
