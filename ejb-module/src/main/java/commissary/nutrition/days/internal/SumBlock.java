package commissary.nutrition.days.internal;

import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.NewJob;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A night's work of one transaction: one date of the people of one zone whose account ids are of one block.
 *
 * @param block the account id divided by {@link #SIZE}
 */
record SumBlock(ZoneId zone, long block, LocalDate day) {

    /** So many people at most: their sums fit into a few megabytes, and the transaction into a second. */
    static final int SIZE = 2_000;

    static final JobType<SumBlock> TYPE = new JobType<>("nutrition.sum-days", SumBlock.class, JobPool.SUMMARY);

    /** The job; however often it is asked for, it waits or runs once. */
    NewJob<SumBlock> job() {
        return NewJob.of(TYPE, this).withKey(TYPE.name() + ":" + zone.getId() + ":" + block + ":" + day);
    }
}
