package commissary.shop.payments.internal;

import commissary.platform.jobs.Jobs;
import commissary.platform.persistence.DatabaseIdentity;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shop.payments.internal.gateway.RefundOrder;
import commissary.shop.payments.internal.gateway.Repaid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What is written before and after a provider is asked to pay back: each a short transaction. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RefundSteps {

    /** Until then whoever asked for the refund does it himself, if he still lives. */
    private static final Duration REST = Duration.ofMinutes(1);

    private final RefundBooks books;
    private final PaymentStore payments;
    private final Jobs jobs;
    private final DatabaseIdentity identity;
    private final Clock clock;

    @Inject
    RefundSteps(RefundBooks books, PaymentStore payments, Jobs jobs, DatabaseIdentity identity, Clock clock) {
        this.books = books;
        this.payments = payments;
        this.jobs = jobs;
        this.identity = identity;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected RefundSteps() {
        this(null, null, null, null, null);
    }

    /** Writes the refund, and a job that finishes it should this server die now. */
    RefundRow begin(Actor actor, long paymentId, @Nullable Long amountCents, String reason, String key) {
        RefundRow refund = books.begin(actor, paymentId, amountCents, reason, key);
        jobs.enqueue(PayBack.of(refund.id()).notBefore(clock.instant().plus(REST)));
        return refund;
    }

    /** The refund as the provider needs it, and the payment. */
    Due due(long refundId) {
        identity.actAs(Actor.system());
        RefundRow refund = books.get(refundId);
        PaymentRow payment = payments.find(refund.paymentId()).orElseThrow(PaymentSteps::notFound);
        return new Due(
                refund, payment, new RefundOrder(refundId, refund.amountCents(), refund.reason(), payment.order()));
    }

    RefundRow end(long refundId, Repaid repaid) {
        return books.end(refundId, repaid);
    }

    /** A refund to be done. */
    record Due(RefundRow refund, PaymentRow payment, RefundOrder order) {}
}
