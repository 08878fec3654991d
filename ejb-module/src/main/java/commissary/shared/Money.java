package commissary.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in a currency, exact.
 *
 * @param minorUnits cents where the currency has cents; may be negative
 */
public record Money(long minorUnits, Currency currency) implements Comparable<Money> {

    /** Rounds half up to the currency's own number of decimals. */
    public static Money roundedHalfUp(BigDecimal amount, Currency currency) {
        return new Money(
                amount.movePointRight(currency.getDefaultFractionDigits())
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact(),
                currency);
    }

    /** The amount with the currency's decimals, such as {@code 12.50}. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
    }

    /** @throws IllegalArgumentException if the currencies differ */
    @Override
    public int compareTo(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("other: expected " + currency + ", was " + other.currency);
        }
        return Long.compare(minorUnits, other.minorUnits);
    }
}
