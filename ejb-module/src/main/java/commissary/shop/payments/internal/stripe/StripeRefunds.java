package commissary.shop.payments.internal.stripe;

import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import commissary.platform.outside.AttemptFailed;
import commissary.shop.payments.DashboardRefund;
import commissary.shop.payments.internal.gateway.ChargeOrder;
import commissary.shop.payments.internal.gateway.Patience;
import commissary.shop.payments.internal.gateway.RefundOrder;
import commissary.shop.payments.internal.gateway.Repaid;
import commissary.shop.payments.internal.gateway.Unreadable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Money that Stripe pays back: what we ask for, and what somebody asked for in Stripe's dashboard. */
final class StripeRefunds {

    private static final Logger LOG = System.getLogger(StripeRefunds.class.getName());

    /** Of these no money went back, or it came again. */
    private static final Set<String> FAILED = Set.of("failed", "canceled");

    private final StripeApi api;
    private final StripeAmounts amounts;
    private final Patience patience;

    StripeRefunds(StripeApi api, StripeAmounts amounts, Patience patience) {
        this.api = api;
        this.amounts = amounts;
        this.patience = patience;
    }

    /** Pays back, unless Stripe has done so already. */
    Repaid make(RefundOrder order) {
        @Nullable String name = order.charge().reference();
        if (name == null) {
            return new Repaid(Repaid.Result.REFUSED, null, "There is no charge to pay back");
        }
        AtomicInteger faults = new AtomicInteger();
        return patience.refund(() -> {
            try {
                String intent = api.intentOf(name);
                Optional<Refund> made = api.findRefund(order, intent);
                return repaid(
                        made.isPresent() ? made.get() : api.createRefund(order, intent, key(order, faults.get())));
            } catch (StripeException e) {
                return new Repaid(Repaid.Result.REFUSED, null, String.valueOf(e.getUserMessage()));
            } catch (AttemptFailed e) {
                faults.addAndGet(e.outcome().startsWith("5") ? 1 : 0);
                throw e;
            }
        });
    }

    /** Those that are not ours: ours bear our own id. */
    Optional<List<DashboardRefund>> ofDashboard(ChargeOrder order) {
        @Nullable String name = order.reference();
        if (name == null) {
            return Optional.of(List.of());
        }
        return patience.look(() -> {
            try {
                return api.refunds(api.intentOf(name)).stream()
                        .filter(refund -> !StripeApi.isOurs(refund))
                        .filter(refund -> !FAILED.contains(String.valueOf(refund.getStatus())))
                        .filter(refund -> amounts.code().equals(refund.getCurrency()))
                        .map(refund -> new DashboardRefund(refund.getId(), amounts.cents(refund.getAmount())))
                        .toList();
            } catch (StripeException e) {
                LOG.log(Level.ERROR, "Stripe does not tell its refunds ({0}, {1})", e.getStatusCode(), e.getCode());
                throw new Unreadable("Stripe refuses to tell its refunds", e);
            }
        });
    }

    /** A further key after each fault, which Stripe keeps under the old one; what came of that is read first. */
    private static String key(RefundOrder order, int faults) {
        return faults == 0 ? order.key() : order.key() + ":" + (faults + 1);
    }

    private static Repaid repaid(Refund refund) {
        return FAILED.contains(String.valueOf(refund.getStatus()))
                ? new Repaid(Repaid.Result.REFUSED, refund.getId(), "Stripe says: " + refund.getFailureReason())
                : new Repaid(Repaid.Result.DONE, refund.getId(), null);
    }
}
