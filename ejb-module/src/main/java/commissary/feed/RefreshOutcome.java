package commissary.feed;

/** What came of asking for a sync. */
public enum RefreshOutcome {
    TRIGGERED,
    ALREADY_IN_PROGRESS
}
