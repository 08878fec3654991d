package commissary.identity.internal;

import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.TransactionalJobHandler;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Makes the link for a forgotten password, if there is somebody to send it to. */
@Dependent
class ForgotPasswordJob implements TransactionalJobHandler<ForgotPasswordJob.Asked> {

    static final JobType<Asked> TYPE = new JobType<>("identity.forgot-password", Asked.class, JobPool.GENERAL);

    private final AccountSteps steps;

    /** An address that somebody typed. */
    record Asked(String email) {}

    @Inject
    ForgotPasswordJob(AccountSteps steps) {
        this.steps = steps;
    }

    @Override
    public JobType<Asked> type() {
        return TYPE;
    }

    @Override
    public void handle(Asked asked, JobRun run) {
        steps.askToReset(asked.email());
    }
}
