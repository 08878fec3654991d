package commissary.feed;

/** What became of a sync. */
public enum SyncState {
    RUNNING,
    DONE,
    /** It would change too much; an administrator has to confirm or to refuse it. */
    HELD,
    /** It was held, and an administrator let it through: another one runs in its place. */
    CONFIRMED,
    /** It was held, and an administrator dropped it. */
    REFUSED,
    FAILED
}
