package commissary.feed;

/** The steps of a sync, in their order. */
public enum SyncStep {
    CONNECT,
    DOWNLOAD,
    LOAD,
    DIFF,
    SNAPSHOT
}
