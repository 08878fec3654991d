package commissary.shop.payments.internal;

import commissary.platform.jobs.Jobs;
import commissary.platform.persistence.DatabaseIdentity;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shop.payments.DashboardRefund;
import commissary.shop.payments.PaymentState;
import commissary.shop.payments.RefundView;
import commissary.shop.payments.Refunds;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The refunds. */
@Service
class RefundService implements Refunds {

    private final RefundBooks books;
    private final RefundSteps steps;
    private final RefundStore store;
    private final PayBack payBack;
    private final Jobs jobs;
    private final DatabaseIdentity identity;

    @Inject
    RefundService(
            RefundBooks books,
            RefundSteps steps,
            RefundStore store,
            PayBack payBack,
            Jobs jobs,
            DatabaseIdentity identity) {
        this.books = books;
        this.steps = steps;
        this.store = store;
        this.payBack = payBack;
        this.jobs = jobs;
        this.identity = identity;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected RefundService() {
        this(null, null, null, null, null, null);
    }

    @Override
    @Transactional(TxType.NEVER)
    public RefundView refund(
            Actor actor, long paymentId, @Nullable Long amountCents, String reason, String idempotencyKey) {
        RefundRow refund = steps.begin(actor, paymentId, amountCents, reason, idempotencyKey);
        return payBack.pay(refund.id()).view();
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void payBackRest(Actor system, long paymentId, String reason) {
        books.beginRest(paymentId, reason).ifPresent(refund -> jobs.enqueue(PayBack.of(refund.id())));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public PaymentState book(Actor system, long paymentId, List<DashboardRefund> made) {
        return books.book(paymentId, made);
    }

    @Override
    public List<RefundView> ofPayment(Actor actor, long paymentId) {
        actor.requireAdmin();
        Actor before = identity.actAs(Actor.system());
        List<RefundView> all =
                store.ofPayment(paymentId).stream().map(RefundRow::view).toList();
        identity.actAs(before);
        return all;
    }
}
