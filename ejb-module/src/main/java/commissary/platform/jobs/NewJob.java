package commissary.platform.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job to be done.
 *
 * @param key at most one job of a key waits or runs at a time, so a job cannot ask for another of its own; null if any
 *     number may
 * @param notBefore the earliest instant of its first attempt; null for at once
 */
public record NewJob<P>(JobType<P> type, P payload, @Nullable String key, @Nullable Instant notBefore) {

    public static <P> NewJob<P> of(JobType<P> type, P payload) {
        return new NewJob<>(type, payload, null, null);
    }

    public NewJob<P> withKey(String uniqueKey) {
        return new NewJob<>(type, payload, uniqueKey, notBefore);
    }

    public NewJob<P> notBefore(Instant instant) {
        return new NewJob<>(type, payload, key, instant);
    }
}
