package commissary.shop.promotions.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Sums in cents, divided so that no cent is lost. */
final class Shares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shares() {}

    /** So much per cent of a sum, rounded half up. */
    static long percentOf(long cents, BigDecimal percent) {
        return BigDecimal.valueOf(cents)
                .multiply(percent)
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /**
     * Divides a sum in proportion to weights by the largest remainder: each gets its exact share rounded down, and the
     * cents that are left go to those who lost most by it, the earlier ones of equals first.
     *
     * @param cents at most the sum of the weights, so that no share is above its weight
     */
    static long[] divide(long cents, long[] weights) {
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
                    .divideAndRemainder(BigInteger.valueOf(sum));
            shares[i] = parts[0].longValueExact();
            remainders[i] = parts[1];
            left -= shares[i];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(left)
                .forEach(i -> shares[i]++);
        return shares;
    }
}
