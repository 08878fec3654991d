package commissary.platform.jobs;

/** How many jobs are in each state that matters to an administrator. */
public record JobCounts(long waiting, long active, long failed) {}
