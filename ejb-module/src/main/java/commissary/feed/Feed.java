package commissary.feed;

import commissary.shared.Actor;
import commissary.shared.NotFound;
import java.util.Optional;

/** The orders as they were mirrored last, for programs. */
public interface Feed {

    /** Kept in memory and renewed every second: it may be asked at every request. */
    FeedStatus status();

    /**
     * All orders of the newest version that this node has; empty while nothing was mirrored.
     *
     * @throws FeedUnreadable if the node's file is damaged; it is already being made again
     */
    Optional<FeedDocument> current();

    /**
     * All orders as they were at a version.
     *
     * @throws NotFound if that version is not kept (any more)
     */
    FeedDocument asOf(long version);

    /**
     * The orders that were added, changed or deleted after a version. Beside the orders added and changed, the first
     * line names the version they lead to and the keys of those deleted ({@code "version"}, {@code "since"},
     * {@code "deleted"}).
     *
     * @throws NotFound if the changes since that version are not known (any more)
     */
    FeedDocument changesSince(long version);

    /** Asks for a sync; it runs on a node that syncs. */
    Refresh refresh(Actor actor);
}
