package commissary.feed.internal;

import commissary.feed.FeedOverview;
import commissary.feed.FeedSyncs;
import commissary.feed.RefreshOutcome;
import commissary.feed.SyncView;
import commissary.feed.internal.sync.SyncStarter;
import commissary.feed.internal.sync.SyncStore;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The administrators' side of the feed. Begins no transaction: what was done is committed when the watch looks, so that
 * whoever asks next sees it.
 */
@ApplicationScoped
class FeedSyncService implements FeedSyncs {

    private final FeedWatch watch;
    private final SyncStarter starter;
    private final SyncStore syncs;

    @Inject
    FeedSyncService(FeedWatch watch, SyncStarter starter, SyncStore syncs) {
        this.watch = watch;
        this.starter = starter;
        this.syncs = syncs;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected FeedSyncService() {
        this(null, null, null);
    }

    @Override
    public FeedOverview overview(Actor actor) {
        actor.requireAdmin();
        return new FeedOverview(
                watch.status(), syncs.latest().orElse(null), syncs.held().orElse(null));
    }

    @Override
    public RefreshOutcome start(Actor actor) {
        RefreshOutcome outcome = starter.startWithSource(actor).outcome();
        watch.look();
        return outcome;
    }

    @Override
    public Page<SyncView> syncs(Actor actor, PageRequest page) {
        return starter.syncs(actor, page);
    }

    @Override
    public void confirm(Actor actor, long syncId) {
        starter.confirm(actor, syncId);
        watch.look();
    }

    @Override
    public void refuse(Actor actor, long syncId) {
        starter.refuse(actor, syncId);
        watch.look();
    }
}
