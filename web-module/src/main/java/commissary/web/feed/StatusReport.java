package commissary.web.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import commissary.feed.FeedStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the feed is, as programs read it: every name is there, with null for what there is not. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record StatusReport(
        String status,
        long count,
        @Nullable Instant lastUpdated,
        @Nullable Long ageSeconds,
        long sizeBytes,
        boolean updateInProgress,
        @Nullable Integer progress,
        @Nullable String lastError,
        @Nullable Instant nextRun,
        long version) {

    static StatusReport of(FeedStatus status, Instant now) {
        Instant updated = status.lastUpdated();
        return new StatusReport(
                status.state().name().toLowerCase(Locale.ROOT),
                status.count(),
                updated,
                updated == null
                        ? null
                        : Math.max(0, Duration.between(updated, now).toSeconds()),
                status.sizeBytes(),
                status.updateInProgress(),
                status.progress(),
                status.lastError(),
                status.nextRun(),
                status.version());
    }
}
