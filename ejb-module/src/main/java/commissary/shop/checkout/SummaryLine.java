package commissary.shop.checkout;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A product of an order.
 *
 * @param price of one
 * @param lineTotal before the discount
 * @param discount its share of all discounts
 */
public record SummaryLine(
        long productId,
        String sku,
        String name,
        @Nullable String imageUrl,
        int quantity,
        BigDecimal price,
        BigDecimal lineTotal,
        BigDecimal discount) {}
