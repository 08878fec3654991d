package commissary.shop.checkout;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an order would cost: subtotal − discount + shippingFee + tax = total, in the deployment's currency.
 *
 * @param discounts each promotion that applies; one that gives delivery takes 0 off the goods
 * @param shippingFee after promotions
 * @param promotions those that concern these goods, each with what it gives, why it does not, or what is missing
 * @param hints what more of something would bring, such as "Add $3.00 for free delivery"
 * @param problems what the person should know; some hinder the order, see {@link CheckoutProblem#hindersOrder}
 */
public record CheckoutSummary(
        List<SummaryLine> lines,
        BigDecimal subtotal,
        BigDecimal discount,
        List<Discount> discounts,
        BigDecimal shippingFee,
        BigDecimal tax,
        List<TaxPart> taxes,
        BigDecimal total,
        List<ConsideredPromotion> promotions,
        List<String> hints,
        List<CheckoutProblem> problems) {

    public CheckoutSummary {
        lines = List.copyOf(lines);
        discounts = List.copyOf(discounts);
        taxes = List.copyOf(taxes);
        promotions = List.copyOf(promotions);
        hints = List.copyOf(hints);
        problems = List.copyOf(problems);
    }
}
