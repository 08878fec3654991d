package commissary.shop.orders;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which orders are wanted; null leaves a condition out.
 *
 * @param words to stand in the number, in the name of a product, or for administrators in the customer's name or address
 * @param from the first day, UTC
 * @param to the last day, UTC
 * @param all everybody's, for administrators and for keys that manage orders
 */
public record OrderQuery(
        @Nullable OrderStatus status,
        @Nullable String words,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean all) {}
