package commissary.shop.orders;

import commissary.shop.checkout.Discount;
import commissary.shop.checkout.SummaryLine;
import commissary.shop.checkout.TaxPart;
import commissary.shop.delivery.Address;
import commissary.shop.delivery.ShippingMethod;
import commissary.shop.payments.PaymentView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order: subtotal − discount + shippingFee + tax = total. Names and prices are those of the moment when it was placed.
 *
 * @param number as people call it, such as {@code 2026-0000123}
 * @param pickupSite where it is picked up, unless it is sent
 * @param smsNumber where short messages about it go
 * @param customer for administrators and the application only
 * @param payment the latest one; none where there was nothing to pay
 * @param timeline the oldest first, with what happened to its payments
 * @param canCancel whether its owner may still give it up
 * @param next the states that an administrator may set now
 */
public record OrderView(
        long id,
        String number,
        OrderStatus status,
        Instant placedAt,
        List<SummaryLine> lines,
        BigDecimal subtotal,
        BigDecimal discount,
        List<Discount> discounts,
        BigDecimal shippingFee,
        BigDecimal tax,
        List<TaxPart> taxes,
        BigDecimal total,
        String currency,
        ShippingMethod shippingMethod,
        @Nullable Address shippingAddress,
        @Nullable String pickupSite,
        @Nullable String smsNumber,
        @Nullable Tracking tracking,
        @Nullable Customer customer,
        @Nullable PaymentView payment,
        List<TimelineEntry> timeline,
        boolean canCancel,
        List<OrderStatus> next) {

    public OrderView {
        lines = List.copyOf(lines);
        discounts = List.copyOf(discounts);
        taxes = List.copyOf(taxes);
        timeline = List.copyOf(timeline);
        next = List.copyOf(next);
    }
}
