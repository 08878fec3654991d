package commissary.shop.search.internal;

import commissary.shared.ForContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.jspecify.annotations.Nullable;

/** How far the index of this node is behind the catalogue. */
@ApplicationScoped
public class SearchLag {

    private final Clock clock;
    private volatile @Nullable Instant behindSince;

    @Inject
    SearchLag(Clock clock) {
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected SearchLag() {
        this.clock = null;
    }

    /** The age of the oldest change that cannot be found yet, in seconds; 0 if all can. */
    @Gauge(
            name = "commissary_search_lag_seconds",
            unit = "none",
            absolute = true,
            description = "How far the search index of this node is behind the catalogue")
    public double seconds() {
        @Nullable Instant since = behindSince;
        return since == null
                ? 0
                : Math.max(0, Duration.between(since, clock.instant()).toMillis() / 1000.0);
    }

    void isBehindSince(Instant since) {
        behindSince = since;
    }

    /** Something is not done that should be: behind from now on, unless it already was. */
    void isStuck() {
        if (behindSince == null) {
            behindSince = clock.instant();
        }
    }

    void isCaughtUp() {
        behindSince = null;
    }
}
