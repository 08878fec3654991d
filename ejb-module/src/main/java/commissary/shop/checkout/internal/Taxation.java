package commissary.shop.checkout.internal;

import commissary.shop.delivery.TaxRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The taxes of a place. Each part is taken on the sum of the goods after discounts, and rounded half up by itself. */
record Taxation(List<TaxRate> rates) {

    Taxation {
        rates = List.copyOf(rates);
    }

    /** What one part takes. */
    static long cents(TaxRate rate, long goodsCents, long shippingCents) {
        long taxed = rate.onShipping() ? Math.addExact(goodsCents, shippingCents) : goodsCents;
        return rate.rate()
                .multiply(BigDecimal.valueOf(taxed))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** What all parts take together. */
    long cents(long goodsCents, long shippingCents) {
        return rates.stream()
                .mapToLong(rate -> cents(rate, goodsCents, shippingCents))
                .sum();
    }
}
