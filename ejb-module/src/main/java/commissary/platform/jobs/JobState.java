package commissary.platform.jobs;

/** The life of a job: it waits, is taken under a lease, and ends completed, or failed after its last attempt. */
public enum JobState {
    WAITING,
    ACTIVE,
    COMPLETED,
    FAILED
}
