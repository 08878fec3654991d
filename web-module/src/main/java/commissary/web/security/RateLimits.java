package commissary.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import commissary.shared.ForContainer;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody may ask: a bucket of tokens per address, user and key, filled evenly over a minute. Buckets are
 * this node's own; one that nobody used for two minutes is full again and forgotten.
 */
@ApplicationScoped
class RateLimits {

    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final int MAX_BUCKETS = 200_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MAX_BUCKETS)
            .expireAfterAccess(PERIOD.multipliedBy(2))
            .build();

    private final EdgeConfig config;

    @Inject
    RateLimits(EdgeConfig config) {
        this.config = config;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected RateLimits() {
        this(null);
    }

    /**
     * What came of asking.
     *
     * @param resetSeconds until the bucket is full again
     * @param retrySeconds until there is a token again; 0 if one was given
     */
    record Verdict(boolean allowed, long limit, long remaining, long resetSeconds, long retrySeconds) {}

    /** Takes a token of whoever asks; empty if there is no limit for him. */
    Optional<Verdict> take(@Nullable Credential credential, String address) {
        EdgeConfig.Limits limits = config.limits();
        if (credential == null) {
            return take("address:" + address, limits.perAddress());
        }
        boolean isKey = credential.kind() == Credential.Kind.API_KEY;
        return take((isKey ? "key:" : "user:") + credential.actor().id(), isKey ? limits.perKey() : limits.perUser());
    }

    /** Takes a token for opening an account. */
    Optional<Verdict> takeRegistration(String address) {
        return take("register:" + address, config.limits().registrationsPerAddress());
    }

    private Optional<Verdict> take(String name, int perMinute) {
        if (perMinute == 0) {
            return Optional.empty();
        }
        Bucket bucket = buckets.get(name, key -> full(perMinute));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return Optional.of(new Verdict(
                probe.isConsumed(),
                perMinute,
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? 0 : Math.max(1, seconds(probe.getNanosToWaitForRefill()))));
    }

    private static Bucket full(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
                .build();
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }
}
