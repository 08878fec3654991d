package commissary.shop.orders;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What became of an order that was placed.
 *
 * @param status {@code PAID}; {@code PENDING_PAYMENT} while nobody knows, or the payer has to act; {@code PAYMENT_FAILED};
 *     or what it is by now, if it was placed before
 * @param checkoutUrl where the payer goes on
 * @param reason why there is no money
 */
public record OrderPlacement(
        long orderId,
        String number,
        OrderStatus status,
        @Nullable String checkoutUrl,
        BigDecimal total,
        @Nullable String reason) {}
