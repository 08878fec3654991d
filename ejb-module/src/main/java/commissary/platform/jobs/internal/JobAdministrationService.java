package commissary.platform.jobs.internal;

import commissary.platform.jobs.FailureCause;
import commissary.platform.jobs.JobAdministration;
import commissary.platform.jobs.JobCounts;
import commissary.platform.jobs.JobQuery;
import commissary.platform.jobs.JobView;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.NotFound;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.inject.Inject;
import java.util.List;

/** The administrator's hand on the queue; what is retried is found by the sweeper. */
@Service
class JobAdministrationService implements JobAdministration {

    private static final int MAX_CAUSES = 100;

    private final JobAdministrationStore store;

    @Inject
    JobAdministrationService(JobAdministrationStore store) {
        this.store = store;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected JobAdministrationService() {
        this(null);
    }

    @Override
    public Page<JobView> find(Actor actor, JobQuery query, PageRequest page) {
        actor.requireAdmin();
        return store.find(query, page);
    }

    @Override
    public List<FailureCause> failureCauses(Actor actor) {
        actor.requireAdmin();
        return store.failureCauses(MAX_CAUSES);
    }

    @Override
    public JobCounts counts(Actor actor) {
        actor.requireAdmin();
        return store.counts();
    }

    @Override
    public void retry(Actor actor, long jobId) {
        actor.requireAdmin();
        if (store.retry(jobId) == 0) {
            throw new NotFound("JOB_NOT_FOUND", "There is no failed job of this id that could be retried");
        }
    }

    @Override
    public int retryAll(Actor actor, String type, String cause) {
        actor.requireAdmin();
        return store.retryAll(type, cause);
    }

    @Override
    public void drop(Actor actor, long jobId) {
        actor.requireAdmin();
        if (store.drop(jobId) == 0) {
            throw new NotFound("JOB_NOT_FOUND", "There is no failed or waiting job of this id");
        }
    }
}
