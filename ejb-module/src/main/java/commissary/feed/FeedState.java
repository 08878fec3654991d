package commissary.feed;

/** How the feed is. */
public enum FeedState {
    /** What is served is what the last sync brought. */
    READY,
    /** There is nothing to serve yet. */
    EMPTY,
    /** A sync runs. */
    REFRESHING,
    /** What is served is old: the last sync failed or is held, or its snapshot cannot be written. */
    DEGRADED,
    /** There is nothing that could be served, and the last sync failed, or the snapshot cannot be read. */
    ERROR
}
