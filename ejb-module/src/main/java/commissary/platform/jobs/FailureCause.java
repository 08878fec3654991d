package commissary.platform.jobs;

import java.time.Instant;

/** Failed jobs of one type that failed for the same reason. */
public record FailureCause(String type, String cause, long count, Instant lastAt) {}
