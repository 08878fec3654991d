package commissary.deals;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A product that became cheaper.
 *
 * @param deal the lot that is cheaper
 * @param from what the product, or this very lot, cost before
 */
public record PriceDropView(long id, DealView deal, BigDecimal from, BigDecimal to, Instant at) {}
