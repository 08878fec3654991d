package commissary.shop.catalog.internal;

import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.TransactionalJobHandler;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Forgets changes of more than a week ago: a node that was away for longer reads everything anew. */
@Dependent
class ForgetChanges implements TransactionalJobHandler<ForgetChanges.Due> {

    static final JobType<Due> TYPE = new JobType<>("catalog.forget-changes", Due.class, JobPool.CLEANUP);

    private static final Duration KEPT = Duration.ofDays(7);

    private final ChangeLogStore store;

    @Inject
    ForgetChanges(ChangeLogStore store) {
        this.store = store;
    }

    /** When it was asked for. */
    record Due(Instant at) {}

    @Override
    public JobType<Due> type() {
        return TYPE;
    }

    @Override
    public void handle(Due due, JobRun run) {
        store.forgetBefore(due.at().minus(KEPT));
    }
}
