package commissary.shop.payments.internal.stripe;

import commissary.shared.Rejected;
import java.util.Currency;
import java.util.Locale;

/**
 * Amounts in Stripe's smallest units, which are whole ones where the currency has no cents. Ours are hundredths always.
 */
record StripeAmounts(Currency currency) {

    private static final int HUNDREDTHS = 100;

    /** The name of the currency on the wire. */
    String code() {
        return currency.getCurrencyCode().toLowerCase(Locale.ROOT);
    }

    void check(long cents) {
        if (!hasCents() && cents % HUNDREDTHS != 0) {
            throw new Rejected("AMOUNT_NOT_PAYABLE", "Only whole amounts can be paid in " + currency);
        }
    }

    long units(long cents) {
        return hasCents() ? cents : cents / HUNDREDTHS;
    }

    long cents(long units) {
        return hasCents() ? units : units * HUNDREDTHS;
    }

    private boolean hasCents() {
        return currency.getDefaultFractionDigits() > 0;
    }
}
