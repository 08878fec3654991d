package commissary.shop.payments.internal.stripe;

import com.stripe.exception.CardException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeError;
import com.stripe.model.checkout.Session;
import commissary.shop.payments.Charge;
import commissary.shop.payments.Outcome;
import commissary.shop.payments.internal.gateway.Unreadable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** What Stripe's answers mean. */
final class StripeSayings {

    private static final Logger LOG = System.getLogger(StripeSayings.class.getName());
    private static final String DECLINED = "The card was declined";

    private final StripeAmounts amounts;

    StripeSayings(StripeAmounts amounts) {
        this.amounts = amounts;
    }

    /** A card's charge: there is one try, so what needs another card is over. */
    Charge of(PaymentIntent intent) throws Unreadable {
        String id = intent.getId();
        return switch (String.valueOf(intent.getStatus())) {
            case "succeeded" -> Charge.succeeded(id, received(intent));
            case "processing", "requires_confirmation", "requires_capture" -> Charge.pending(id, null);
            case "requires_action" -> Charge.pending(id, actionUrl(intent));
            case "requires_payment_method" -> Charge.without(Outcome.DECLINED, id, why(intent.getLastPaymentError()));
            case "canceled" -> Charge.without(Outcome.CANCELLED, id, "The payment was cancelled");
            default -> throw new Unreadable("The status is not known: " + intent.getStatus(), null);
        };
    }

    /** A page: while it is open, a card that was declined may be followed by another. */
    Charge of(Session page) throws Unreadable {
        String id = page.getId();
        return switch (String.valueOf(page.getStatus())) {
            case "open" -> Charge.pending(id, page.getUrl());
            case "expired" -> Charge.without(Outcome.CANCELLED, id, "The payment was cancelled");
            case "complete" -> complete(page);
            default -> throw new Unreadable("The status is not known: " + page.getStatus(), null);
        };
    }

    /** What it means that Stripe refuses. */
    static Charge refused(@Nullable String reference, StripeException refusal) {
        if (refusal instanceof CardException card) {
            return Charge.without(Outcome.DECLINED, reference, why(card.getStripeError()));
        }
        // The payer can do nothing about it: a key that does not hold, or a request that is wrong.
        LOG.log(Level.ERROR, "Stripe refused ({0}, {1})", refusal.getStatusCode(), refusal.getCode());
        return Charge.without(Outcome.DECLINED, reference, "The payment could not be taken. You have not been charged");
    }

    private Charge complete(Session page) throws Unreadable {
        String id = page.getId();
        if (!"paid".equals(page.getPaymentStatus())) {
            return Charge.pending(id, null);
        }
        @Nullable PaymentIntent intent = page.getPaymentIntentObject();
        return Charge.succeeded(id, intent == null ? total(page) : received(intent));
    }

    private long received(PaymentIntent intent) throws Unreadable {
        return cents(intent.getCurrency(), intent.getAmountReceived());
    }

    private long total(Session page) throws Unreadable {
        return cents(page.getCurrency(), page.getAmountTotal());
    }

    private long cents(@Nullable String currency, @Nullable Long units) throws Unreadable {
        if (units == null || !amounts.code().equals(currency)) {
            throw new Unreadable("The amount is in another currency: " + currency, null);
        }
        return amounts.cents(units);
    }

    private static @Nullable String actionUrl(PaymentIntent intent) {
        PaymentIntent.@Nullable NextAction action = intent.getNextAction();
        return action == null || action.getRedirectToUrl() == null
                ? null
                : action.getRedirectToUrl().getUrl();
    }

    private static String why(@Nullable StripeError error) {
        return error == null || error.getMessage() == null ? DECLINED : error.getMessage();
    }
}
