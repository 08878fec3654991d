package commissary.shop.promotions.internal;

import commissary.shared.MinorUnit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Sums divided so that nothing is lost.
 *
 * @param unit what all of them are whole numbers of
 */
record Shares(MinorUnit unit) {

    private static final int PERCENT = 2;

    /** So much per cent of a sum, rounded half up. */
    long percentOf(long cents, BigDecimal percent) {
        return unit.nearest(BigDecimal.valueOf(cents).multiply(percent).movePointLeft(PERCENT));
    }

    /**
     * Divides a sum in proportion to weights by the largest remainder: each gets its exact share rounded down, and the
     * units that are left go to those who lost most by it, the earlier ones of equals first.
     *
     * @param cents at most the sum of the weights, so that no share is above its weight
     */
    long[] divide(long cents, long[] weights) {
        long sum = IntStream.range(0, weights.length).mapToLong(i -> weights[i]).sum();
        long[] shares = new long[weights.length];
        if (sum == 0) {
            return shares;
        }
        BigInteger[] remainders = new BigInteger[weights.length];
        long left = cents;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] parts = BigInteger.valueOf(cents)
                    .multiply(BigInteger.valueOf(weights[i]))
                    .divideAndRemainder(BigInteger.valueOf(sum).multiply(BigInteger.valueOf(unit.hundredths())));
            shares[i] = parts[0].longValueExact() * unit.hundredths();
            remainders[i] = parts[1];
            left -= shares[i];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(left / unit.hundredths())
                .forEach(i -> shares[i] += unit.hundredths());
        return shares;
    }
}
