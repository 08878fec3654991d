package commissary.platform.jobs;

import java.time.Instant;

/**
 * One attempt at a job.
 *
 * @param attempt from 1
 * @param createdAt when the job was written
 */
public record JobRun(long jobId, int attempt, Instant createdAt) {}
