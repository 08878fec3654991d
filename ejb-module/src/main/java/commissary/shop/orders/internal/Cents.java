package commissary.shop.orders.internal;

import java.math.BigDecimal;

/** Amounts as the database keeps them. */
final class Cents {

    private static final int DECIMALS = 2;

    private Cents() {}

    /** @throws ArithmeticException if it has parts of cents */
    static long of(BigDecimal amount) {
        return amount.movePointRight(DECIMALS).longValueExact();
    }

    static BigDecimal amount(long cents) {
        return BigDecimal.valueOf(cents, DECIMALS);
    }
}
