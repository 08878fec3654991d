package commissary.shop.payments.internal;

import commissary.platform.config.DeploymentCurrency;
import commissary.shop.payments.Charge;
import commissary.shop.payments.Provider;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the payer reads in the timeline of a payment. */
@Dependent
class Timeline {

    private static final int DECIMALS = 2;

    private final DeploymentCurrency currency;

    @Inject
    Timeline(DeploymentCurrency currency) {
        this.currency = currency;
    }

    static BigDecimal amount(long cents) {
        return BigDecimal.valueOf(cents, DECIMALS);
    }

    String written(long cents) {
        return currency.format(amount(cents));
    }

    /** Whether an amount can be paid in the currency. */
    boolean isPayable(long cents) {
        return currency.minorUnit().divides(cents);
    }

    String begun(long cents, Provider provider) {
        return "Payment of " + written(cents) + " by " + name(provider) + " begun";
    }

    /** What follows from where it stands now. */
    String next(Standing standing, Charge charge) {
        return switch (standing.state()) {
            case STARTED -> "We ask again soon whether it was charged";
            case PENDING -> "Waiting for the payment";
            case DECLINED -> "Not paid" + because(charge.reason());
            case EXPIRED -> "Not paid in time; the payment is closed";
            case CANCELLED -> "Cancelled; the payment is closed";
            case UNDERPAID ->
                written(standing.receivedCents()) + " of " + written(standing.wantedCents())
                        + " came; the rest is missing";
            case SUCCEEDED, PARTLY_REFUNDED, REFUNDED -> paid(standing);
        };
    }

    String asked(Provider provider, Charge charge) {
        String answer =
                switch (charge.outcome()) {
                    case SUCCEEDED -> "paid";
                    case DECLINED -> "declined";
                    case PENDING -> "not paid yet";
                    case UNKNOWN -> "no answer; we ask again";
                    case UNDERPAID -> "not wholly paid";
                    case CANCELLED -> "cancelled";
                    case EXPIRED -> "closed, since it was not paid in time";
                    case NOT_FOUND -> "never heard of it";
                };
        return "Asked " + name(provider) + ": " + answer;
    }

    String told(Provider provider, String kind) {
        return name(provider) + " reports " + kind;
    }

    static String name(Provider provider) {
        return switch (provider) {
            case SANDBOX -> "the sandbox";
            case STRIPE -> "Stripe";
            case PAYOS -> "PayOS";
        };
    }

    private String paid(Standing standing) {
        long surplus = standing.receivedCents() - standing.wantedCents();
        String paid = "Paid: " + written(standing.receivedCents());
        return surplus > 0 ? paid + ", which is " + written(surplus) + " too much" : paid;
    }

    private static String because(@Nullable String reason) {
        return reason == null ? "" : ": " + reason;
    }
}
