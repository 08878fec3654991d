package commissary.feed.internal.sync;

import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.NewJob;
import org.jspecify.annotations.Nullable;

/**
 * The job of a sync.
 *
 * @param syncId its record, which runs since the job was written
 * @param confirmed the held sync that an administrator let through
 */
public record SyncOrders(long syncId, @Nullable Long confirmed) {

    static final JobType<SyncOrders> TYPE = new JobType<>("feed.sync", SyncOrders.class, JobPool.GENERAL);

    /** At most one waits or runs, on whatever node. */
    NewJob<SyncOrders> job() {
        return NewJob.of(TYPE, this).withKey(TYPE.name());
    }
}
