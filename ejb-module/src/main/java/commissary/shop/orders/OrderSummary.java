package commissary.shop.orders;

import commissary.shop.checkout.SummaryLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order in a list.
 *
 * @param count of pieces
 * @param customer for administrators only
 */
public record OrderSummary(
        long id,
        String number,
        OrderStatus status,
        Instant placedAt,
        List<SummaryLine> lines,
        int count,
        BigDecimal total,
        String currency,
        @Nullable Customer customer) {

    public OrderSummary {
        lines = List.copyOf(lines);
    }
}
