package commissary.platform.jobs;

/** Where work is put that is done later. */
public interface Jobs {

    /**
     * Writes the job in the caller's transaction and rings for it after the commit.
     *
     * @return false if a job with the same key already waits or runs; nothing is written then
     */
    boolean enqueue(NewJob<?> job);
}
