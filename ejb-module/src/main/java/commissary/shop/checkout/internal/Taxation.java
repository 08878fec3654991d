package commissary.shop.checkout.internal;

import commissary.shared.MinorUnit;
import commissary.shop.delivery.TaxRate;
import java.math.BigDecimal;
import java.util.List;

/**
 * The taxes of a place. Each part is taken on the sum of the goods after discounts, and rounded half up by itself.
 *
 * @param unit what it is rounded to
 */
record Taxation(List<TaxRate> rates, MinorUnit unit) {

    Taxation {
        rates = List.copyOf(rates);
    }

    /** What one part takes. */
    long cents(TaxRate rate, long goodsCents, long shippingCents) {
        long taxed = rate.onShipping() ? Math.addExact(goodsCents, shippingCents) : goodsCents;
        return unit.nearest(rate.rate().multiply(BigDecimal.valueOf(taxed)));
    }

    /** What all parts take together. */
    long cents(long goodsCents, long shippingCents) {
        return rates.stream()
                .mapToLong(rate -> cents(rate, goodsCents, shippingCents))
                .sum();
    }
}
