package commissary.shop.payments.internal;

import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.NewJob;
import commissary.platform.jobs.OutsideJobHandler;
import commissary.shared.Unavailable;
import commissary.shop.payments.RefundState;
import commissary.shop.payments.internal.gateway.Repaid;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/** Pays back, under the refund's own key: done twice, the money moves once. */
@Dependent
class PayBack implements OutsideJobHandler<PayBack.Due> {

    private static final JobType<Due> TYPE = new JobType<>("payments.pay-back", Due.class, JobPool.GENERAL);
    private static final Duration LATER = Duration.ofMinutes(1);

    private final RefundSteps steps;
    private final Gateways gateways;

    @Inject
    PayBack(RefundSteps steps, Gateways gateways) {
        this.steps = steps;
        this.gateways = gateways;
    }

    /** Which refund. */
    record Due(long refundId) {}

    static NewJob<Due> of(long refundId) {
        return NewJob.of(TYPE, new Due(refundId)).withKey(TYPE.name() + ":" + refundId);
    }

    @Override
    public JobType<Due> type() {
        return TYPE;
    }

    @Override
    public void handle(Due due, JobRun run) {
        if (pay(due.refundId()).state() == RefundState.STARTED) {
            throw new Unavailable("REFUND_UNANSWERED", "The refund was not answered", LATER, null);
        }
    }

    /** Asks the provider, unless the refund has ended, and writes what it says. */
    RefundRow pay(long refundId) {
        RefundSteps.Due due = steps.due(refundId);
        if (due.refund().state() != RefundState.STARTED) {
            return due.refund();
        }
        Repaid repaid = gateways.of(due.payment().provider()).refund(due.order());
        return steps.end(refundId, repaid);
    }
}
