package commissary.feed.internal;

import commissary.feed.FeedDocument;
import commissary.feed.FeedState;
import commissary.feed.FeedStatus;
import commissary.feed.FeedUnreadable;
import commissary.feed.SyncState;
import commissary.feed.SyncView;
import commissary.feed.internal.snapshot.SnapshotKeeper;
import commissary.feed.internal.sync.SyncStore;
import commissary.feed.internal.sync.VersionStore;
import commissary.feed.internal.sync.VersionStore.Version;
import commissary.shared.ForContainer;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Looks at the database every second, so that nobody else has to: what the status is, and whether the snapshot is old. */
@ApplicationScoped
public class FeedWatch {

    private static final Logger LOG = System.getLogger(FeedWatch.class.getName());

    private final SyncStore syncs;
    private final VersionStore versions;
    private final SnapshotKeeper snapshots;
    private final FeedConfig config;
    private final ManagedExecutorService executor;
    private final AtomicBoolean renewing = new AtomicBoolean();
    private volatile Seen seen = new Seen(0, null, null, null, null);

    @Inject
    public FeedWatch(
            SyncStore syncs,
            VersionStore versions,
            SnapshotKeeper snapshots,
            FeedConfig config,
            ManagedExecutorService executor) {
        this.syncs = syncs;
        this.versions = versions;
        this.snapshots = snapshots;
        this.config = config;
        this.executor = executor;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected FeedWatch() {
        this(null, null, null, null, null);
    }

    /** What the database said when it was asked last. */
    private record Seen(
            long lastSync,
            @Nullable SyncView sync,
            @Nullable Instant lastSuccess,
            @Nullable Version newest,
            @Nullable Instant nextRun) {}

    /**
     * Looks, and has the snapshot made anew where that is due. One look at a time, so that none puts what it saw earlier
     * in the place of what another saw later.
     */
    public synchronized void look() {
        // First what has ended, then what runs: a sync in between is late by a look, and never over without its
        // outcome.
        long lastSync = lastServed();
        Optional<Version> newest = versions.newest();
        seen = new Seen(
                lastSync,
                syncs.latest().orElse(null),
                syncs.lastSuccess().orElse(null),
                newest.orElse(null),
                config.schedule().map(every -> syncs.lastDue().plus(every)).orElse(null));
        if (snapshots.isDue(newest.map(Version::number).orElse(0L)) && renewing.compareAndSet(false, true)) {
            executor.execute(this::renew);
        }
    }

    public FeedStatus status() {
        Seen now = seen;
        Optional<FeedDocument> document = document();
        @Nullable SyncView running = now.sync() != null && now.sync().state() == SyncState.RUNNING ? now.sync() : null;
        @Nullable String error = snapshots.problem().orElseGet(() -> failure(now.sync()));
        return new FeedStatus(
                state(running != null, document.isPresent(), error),
                document.map(FeedDocument::version).orElse(0L),
                document.map(FeedDocument::count).orElse(0L),
                document.map(served -> lastUpdated(served, now)).orElse(null),
                snapshots.sizeBytes(),
                running == null ? null : running.progress(),
                running == null ? null : running.step(),
                error,
                now.nextRun(),
                now.lastSync());
    }

    private long lastServed() {
        return syncs.latestEnded().filter(this::isServed).map(SyncView::id).orElse(seen.lastSync());
    }

    private boolean isServed(SyncView ended) {
        @Nullable Long version = ended.version();
        return version == null
                || document().filter(served -> served.version() >= version).isPresent();
    }

    private Optional<FeedDocument> document() {
        try {
            return snapshots.current();
        } catch (FeedUnreadable e) {
            return Optional.empty();
        }
    }

    private static FeedState state(boolean isRunning, boolean isServed, @Nullable String error) {
        if (isRunning) {
            return FeedState.REFRESHING;
        } else if (isServed) {
            return error == null ? FeedState.READY : FeedState.DEGRADED;
        }
        return error == null ? FeedState.EMPTY : FeedState.ERROR;
    }

    private static @Nullable String failure(@Nullable SyncView last) {
        if (last == null || (last.state() != SyncState.FAILED && last.state() != SyncState.HELD)) {
            return null;
        }
        return last.error();
    }

    /** A sync that found nothing new has still seen that what is served is true. */
    private static Instant lastUpdated(FeedDocument served, Seen now) {
        boolean isNewest = now.newest() != null && now.newest().number() == served.version();
        return isNewest && now.lastSuccess() != null ? now.lastSuccess() : served.lastUpdated();
    }

    private void renew() {
        try {
            snapshots.renew();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The snapshot cannot be made: {0}", e.getMessage());
        } finally {
            renewing.set(false);
        }
    }
}
