package commissary.shop.payments.internal;

import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.OutsideJobHandler;
import commissary.shop.payments.internal.sandbox.SandboxBooks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.function.IntUnaryOperator;

/**
 * Forgets what is of no use any more: providers' messages, which only keep repetitions from counting twice, and the books of
 * the sandbox. Payments and refunds are kept for good. Each batch is a short transaction of its own, so nobody who pays
 * waits for it.
 */
@Dependent
class ForgetRecords implements OutsideJobHandler<ForgetRecords.Due> {

    static final JobType<Due> TYPE = new JobType<>("payments.forget-records", Due.class, JobPool.CLEANUP);

    private static final Logger LOG = System.getLogger(ForgetRecords.class.getName());
    private static final int BATCH = 1_000;

    private final PaymentSteps steps;
    private final SandboxBooks sandbox;
    private final PaymentsConfig config;

    @Inject
    ForgetRecords(PaymentSteps steps, SandboxBooks sandbox, PaymentsConfig config) {
        this.steps = steps;
        this.sandbox = sandbox;
        this.config = config;
    }

    /** When it was asked for. */
    record Due(Instant at) {}

    @Override
    public JobType<Due> type() {
        return TYPE;
    }

    @Override
    public void handle(Due due, JobRun run) {
        Instant end = due.at().minus(config.keepFor());
        LOG.log(
                Level.INFO,
                "Forgot {0} messages of payment providers, {1} charges of the sandbox",
                inBatches(limit -> steps.forgetMessages(end, limit)),
                inBatches(limit -> sandbox.forget(end, limit)));
    }

    private static int inBatches(IntUnaryOperator forget) {
        int all = 0;
        int last = BATCH;
        while (last == BATCH) {
            last = forget.applyAsInt(BATCH);
            all += last;
        }
        return all;
    }
}
