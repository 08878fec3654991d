package commissary.platform.jobs.internal;

import commissary.platform.jobs.JobRun;
import java.time.Instant;
import java.util.UUID;

/** A job in a worker's hands; the lease proves that it is still his. */
record TakenJob(long id, String type, String payload, UUID lease, int attempts, int maxAttempts, Instant createdAt) {

    JobRun run() {
        return new JobRun(id, attempts + 1, createdAt);
    }
}
