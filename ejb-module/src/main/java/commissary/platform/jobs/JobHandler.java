package commissary.platform.jobs;

/**
 * Does the jobs of one type; a bean of one of its two kinds is found by itself. A handler throws when it fails: the job
 * is retried with growing pauses, then kept as failed. {@link commissary.shared.Unavailable} only postpones it.
 */
public sealed interface JobHandler<P> permits TransactionalJobHandler, OutsideJobHandler {

    JobType<P> type();

    /** Whether this node does jobs of this type; it leaves them to others if not. The answer never changes. */
    default boolean worksHere() {
        return true;
    }

    /**
     * Does the job.
     *
     * @throws Exception if the job is to be tried again
     */
    void handle(P payload, JobRun run) throws Exception;
}
