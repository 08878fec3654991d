package commissary.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the feed is on this node.
 *
 * @param version of what is served; 0 while there is nothing
 * @param count orders in it
 * @param lastUpdated when its sync read the source
 * @param sizeBytes of its JSON, not compressed
 * @param progress of the sync that runs, in per cent of the whole
 * @param step what the sync that runs is at
 * @param lastError why the last sync failed or is held, or why this node cannot serve; null if all is well
 * @param nextRun when the clock starts a sync; null where it starts none
 * @param lastSync the latest sync that has ended, however it did, once this node serves what it brought; 0 if none has
 */
public record FeedStatus(
        FeedState state,
        long version,
        long count,
        @Nullable Instant lastUpdated,
        long sizeBytes,
        @Nullable Integer progress,
        @Nullable SyncStep step,
        @Nullable String lastError,
        @Nullable Instant nextRun,
        long lastSync) {

    public boolean updateInProgress() {
        return progress != null;
    }
}
