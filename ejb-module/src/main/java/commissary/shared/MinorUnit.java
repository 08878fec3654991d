package commissary.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * The smallest amount that can be paid in a currency. Amounts are kept in hundredths whatever the currency, so that none has
 * to be told apart; where a currency has no cents, they are whole hundreds of them.
 *
 * @param hundredths how many of them it is worth: 1 where there are cents, 100 where there are none
 */
public record MinorUnit(long hundredths) {

    private static final int DECIMALS = 2;
    private static final long WHOLE = 100;

    public static MinorUnit of(Currency currency) {
        return new MinorUnit(currency.getDefaultFractionDigits() == 0 ? WHOLE : 1);
    }

    /** The nearest amount that can be paid, half up; both in hundredths. */
    public long nearest(BigDecimal exact) {
        BigDecimal units = exact.divide(BigDecimal.valueOf(hundredths), 0, RoundingMode.HALF_UP);
        return Math.multiplyExact(units.longValueExact(), hundredths);
    }

    /** The nearest amount that can be paid, half up; both in hundredths. */
    public long nearest(long exact) {
        return nearest(BigDecimal.valueOf(exact));
    }

    /** The nearest price that can be paid, half up; both with two decimals. */
    public BigDecimal nearestPrice(BigDecimal price) {
        return BigDecimal.valueOf(nearest(price.movePointRight(DECIMALS)), DECIMALS);
    }

    /** Whether an amount, in hundredths, can be paid. */
    public boolean divides(long amount) {
        return amount % hundredths == 0;
    }
}
