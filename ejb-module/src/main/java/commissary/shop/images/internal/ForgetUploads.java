package commissary.shop.images.internal;

import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.TransactionalJobHandler;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Forgets uploads that were promised and, a day after, are still not attached. */
@Dependent
class ForgetUploads implements TransactionalJobHandler<ForgetUploads.Due> {

    static final JobType<Due> TYPE = new JobType<>("images.forget-uploads", Due.class, JobPool.CLEANUP);

    private static final Duration KEPT = Duration.ofDays(1);

    private final ImageSteps steps;

    @Inject
    ForgetUploads(ImageSteps steps) {
        this.steps = steps;
    }

    /** When it was asked for. */
    record Due(Instant at) {}

    @Override
    public JobType<Due> type() {
        return TYPE;
    }

    @Override
    public void handle(Due due, JobRun run) {
        steps.forgetUploads(due.at().minus(KEPT));
    }
}
