package commissary.feed.internal.sync;

import commissary.platform.persistence.TestDatabase;
import java.time.Instant;
import java.util.List;

/** Writes syncs down as they begin and end. */
public final class RecordedSyncs {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final SyncStore store = new SyncStore(TestDatabase.get().jdbi());

    public SyncStore store() {
        return store;
    }

    /** One that runs. */
    public long begun() {
        return store.begin("a test", NOW).orElseThrow();
    }

    /** One that found nothing new. */
    public long done() {
        return ended(SyncResult.done(new VersionChanges(10, 10, 0, 0, 0), List.of()));
    }

    /** One that failed. */
    public long failed(String reason) {
        return ended(SyncResult.failed("FEED_SYNC_FAILED", reason));
    }

    private long ended(SyncResult result) {
        long id = begun();
        store.finish(id, result, NOW);
        return id;
    }
}
