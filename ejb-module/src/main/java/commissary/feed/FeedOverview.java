package commissary.feed;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator sees of the feed at a glance.
 *
 * @param status how it is on this node
 * @param latest the sync that was begun last; null if there was none
 * @param held the sync that waits for a decision: held, and not overtaken by one that was done or decided on
 */
public record FeedOverview(FeedStatus status, @Nullable SyncView latest, @Nullable SyncView held) {}
