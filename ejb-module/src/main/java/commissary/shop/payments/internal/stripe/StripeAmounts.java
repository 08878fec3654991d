package commissary.shop.payments.internal.stripe;

import commissary.shared.MinorUnit;
import commissary.shared.Rejected;
import java.util.Currency;
import java.util.Locale;

/**
 * Amounts in Stripe's smallest units, which are whole ones where the currency has no cents. Ours are hundredths always.
 */
record StripeAmounts(Currency currency) {

    /** The name of the currency on the wire. */
    String code() {
        return currency.getCurrencyCode().toLowerCase(Locale.ROOT);
    }

    void check(long cents) {
        if (!unit().divides(cents)) {
            throw new Rejected("AMOUNT_NOT_PAYABLE", "Only whole amounts can be paid in " + currency);
        }
    }

    long units(long cents) {
        return cents / unit().hundredths();
    }

    long cents(long units) {
        return units * unit().hundredths();
    }

    private MinorUnit unit() {
        return MinorUnit.of(currency);
    }
}
