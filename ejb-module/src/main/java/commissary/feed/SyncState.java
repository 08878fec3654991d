package commissary.feed;

/** What became of a sync. */
public enum SyncState {
    RUNNING,
    DONE,
    /** It would change too much; an administrator has to confirm or to refuse it. */
    HELD,
    REFUSED,
    FAILED
}
