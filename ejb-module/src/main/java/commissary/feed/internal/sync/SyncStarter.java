package commissary.feed.internal.sync;

import commissary.feed.Refresh;
import commissary.feed.RefreshOutcome;
import commissary.feed.SyncState;
import commissary.feed.SyncView;
import commissary.feed.internal.FeedConfig;
import commissary.feed.internal.source.OrderSource;
import commissary.feed.internal.source.SourceFault;
import commissary.platform.jobs.Jobs;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.ForContainer;
import commissary.shared.NotFound;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shared.Rejected;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Starts syncs: by the clock, once for all nodes, or because somebody asks. */
@Service
public class SyncStarter {

    private final Jobs jobs;
    private final SyncStore syncs;
    private final OrderSource source;
    private final FeedConfig config;
    private final Clock clock;

    @Inject
    public SyncStarter(Jobs jobs, SyncStore syncs, OrderSource source, FeedConfig config, Clock clock) {
        this.jobs = jobs;
        this.syncs = syncs;
        this.source = source;
        this.config = config;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected SyncStarter() {
        this(null, null, null, null, null);
    }

    /** Starts a sync unless one runs. One that runs, but whose job was lost, gets a job again. */
    public Refresh start(Actor actor, @Nullable Long confirmed) {
        String askedBy =
                actor.isSystem() ? "the clock" : actor.kind().name().toLowerCase(Locale.ROOT) + " " + actor.name();
        // The latest is the one that is begun here or the one that kept it from beginning, which may have ended by now.
        long id = syncs.begin(askedBy, clock.instant()).orElseGet(syncs::latestId);
        boolean enqueued = syncs.isRunning(id) && jobs.enqueue(new SyncOrders(id, confirmed).job());
        return new Refresh(enqueued ? RefreshOutcome.TRIGGERED : RefreshOutcome.ALREADY_IN_PROGRESS, id);
    }

    /** Starts a sync, unless it could only fail. */
    public Refresh startWithSource(Actor actor) {
        actor.requireAdmin();
        if (config.syncs() && !source.isConfigured()) {
            throw new Rejected(
                    SourceFault.NOT_CONFIGURED.code(),
                    "No source of orders is configured: set commissary.feed.source on the server");
        }
        return start(actor, null);
    }

    /** Starts a sync if it is time and no other node did. */
    public void startIfDue(Actor system) {
        if (!config.syncs() || !source.isConfigured()) {
            return;
        }
        Instant now = clock.instant();
        if (config.schedule()
                .filter(every -> syncs.claim(now.minus(every), now))
                .isPresent()) {
            start(system, null);
        }
    }

    /** The latest first. */
    public Page<SyncView> syncs(Actor actor, PageRequest page) {
        actor.requireAdmin();
        return syncs.find(page);
    }

    /** See {@link commissary.feed.FeedSyncs#confirm}. */
    public void confirm(Actor actor, long syncId) {
        release(actor, syncId, SyncState.CONFIRMED);
        if (start(actor, syncId).outcome() != RefreshOutcome.TRIGGERED) {
            throw new Conflict("FEED_SYNC_RUNNING", "Another sync is running; confirm when it has ended");
        }
    }

    /** See {@link commissary.feed.FeedSyncs#refuse}. */
    public void refuse(Actor actor, long syncId) {
        release(actor, syncId, SyncState.REFUSED);
    }

    private void release(Actor actor, long syncId, SyncState state) {
        actor.requireAdmin();
        if (!syncs.release(syncId, state)) {
            if (syncs.find(syncId).isEmpty()) {
                throw new NotFound("FEED_SYNC_NOT_FOUND", "There is no sync " + syncId);
            }
            throw new Conflict("FEED_SYNC_NOT_HELD", "Sync " + syncId + " is not held");
        }
    }
}
