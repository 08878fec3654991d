package commissary.web.orders;

import commissary.shop.orders.OrderPlacement;
import commissary.shop.orders.OrderStatus;
import commissary.web.error.Unfinished;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An order that was placed.
 *
 * @param checkoutUrl where the payer goes on
 */
public record OrderPlacedView(
        long orderId, String number, OrderStatus status, @Nullable String checkoutUrl, BigDecimal total)
        implements Unfinished {

    static OrderPlacedView of(OrderPlacement placement) {
        return new OrderPlacedView(
                placement.orderId(),
                placement.number(),
                placement.status(),
                placement.checkoutUrl(),
                placement.total());
    }

    /** Until it is known whether it is paid. */
    @Override
    public boolean goesOn() {
        return status == OrderStatus.PENDING_PAYMENT;
    }
}
