package commissary.feed;

import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Forbidden;
import commissary.shared.NotFound;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shared.Rejected;

/** The record of the syncs, for administrators. Every method throws {@link Forbidden} for others. */
public interface FeedSyncs {

    FeedOverview overview(Actor actor);

    /**
     * Asks for a sync; it runs on a node that syncs.
     *
     * @throws Rejected {@code FEED_SOURCE_NOT_CONFIGURED} if this node syncs and its settings name no source
     */
    RefreshOutcome start(Actor actor);

    /** The latest first. */
    Page<SyncView> syncs(Actor actor, PageRequest page);

    /**
     * Lets a held sync through: it runs again, and may change as much as the held one would have.
     *
     * @throws NotFound if there is no such sync
     * @throws Conflict if it is not held (any more), or another one is running, which knows nothing of this
     */
    void confirm(Actor actor, long syncId);

    /**
     * Drops a held sync; what is served stays.
     *
     * @throws NotFound if there is no such sync
     * @throws Conflict if it is not held (any more)
     */
    void refuse(Actor actor, long syncId);
}
