package commissary.deals.internal.poll;

import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.NewJob;

/**
 * The job of polling all cities.
 *
 * @param reason why it was started: by the clock, or by whom
 */
record PollCities(String reason) {

    /** Tried twice: what a city's run meets is in its record; only a fault before that fails the job. */
    static final JobType<PollCities> TYPE = new JobType<>("deals.poll", PollCities.class, JobPool.GENERAL, 2);

    /** The job; there is at most one at a time, on all nodes together. */
    static NewJob<PollCities> because(String reason) {
        return NewJob.of(TYPE, new PollCities(reason)).withKey(TYPE.name());
    }
}
