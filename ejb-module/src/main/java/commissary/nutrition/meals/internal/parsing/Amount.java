package commissary.nutrition.meals.internal.parsing;

import java.math.BigDecimal;

/**
 * How much: one number, or from one to another.
 *
 * @param high the same as {@code low} unless a range was told
 */
record Amount(BigDecimal low, BigDecimal high) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static final Amount ONE = of(BigDecimal.ONE);

    static Amount of(BigDecimal value) {
        return new Amount(value, value);
    }

    /** Of a range its middle: nearer to the truth than either end, whichever it was. */
    BigDecimal middle() {
        return low.compareTo(high) == 0 ? low : low.add(high).divide(TWO);
    }
}
