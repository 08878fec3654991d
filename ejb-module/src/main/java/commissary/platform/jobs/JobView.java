package commissary.platform.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A job as administrators see it. */
public record JobView(
        long id,
        String type,
        JobPool pool,
        JobState state,
        int attempts,
        int maxAttempts,
        Instant createdAt,
        Instant runAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String lastError) {}
