package commissary.platform.jobs;

import commissary.shared.Actor;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import java.util.List;

/** The administrator's view of the jobs. Every call demands an administrator. */
public interface JobAdministration {

    Page<JobView> find(Actor actor, JobQuery query, PageRequest page);

    /** The failed jobs, grouped by type and reason, the most frequent first; at most 100 groups. */
    List<FailureCause> failureCauses(Actor actor);

    JobCounts counts(Actor actor);

    /** Lets a failed job be tried again from the beginning. */
    void retry(Actor actor, long jobId);

    /**
     * Lets all failed jobs of a group be tried again.
     *
     * @return how many
     */
    int retryAll(Actor actor, String type, String cause);

    /** Deletes a job that failed or waits. */
    void drop(Actor actor, long jobId);
}
