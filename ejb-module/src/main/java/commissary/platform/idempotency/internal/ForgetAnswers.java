package commissary.platform.idempotency.internal;

import commissary.platform.idempotency.Idempotency;
import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.TransactionalJobHandler;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** Forgets answers that need not be given again. */
@Dependent
class ForgetAnswers implements TransactionalJobHandler<ForgetAnswers.Due> {

    static final JobType<Due> TYPE = new JobType<>("idempotency.forget", Due.class, JobPool.CLEANUP);

    private final RequestStore store;

    @Inject
    ForgetAnswers(RequestStore store) {
        this.store = store;
    }

    @Override
    public JobType<Due> type() {
        return TYPE;
    }

    @Override
    public void handle(Due due, JobRun run) {
        store.forgetBefore(due.at().minus(Idempotency.KEPT));
    }

    /** @param at the instant from which the age is reckoned */
    record Due(Instant at) {}
}
