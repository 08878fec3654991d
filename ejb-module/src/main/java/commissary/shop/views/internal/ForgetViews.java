package commissary.shop.views.internal;

import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.TransactionalJobHandler;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** Forgets the looks that are too old to say anything. */
@Dependent
class ForgetViews implements TransactionalJobHandler<ForgetViews.Due> {

    static final JobType<Due> TYPE = new JobType<>("views.forget", Due.class, JobPool.CLEANUP);

    private final ViewStore store;
    private final ViewsConfig config;

    @Inject
    ForgetViews(ViewStore store, ViewsConfig config) {
        this.store = store;
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
        store.forgetBefore(due.at().minus(config.keepFor()));
    }
}
