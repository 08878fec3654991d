package commissary.feed;

/** Whether a sync was begun for who asked. */
public enum RefreshOutcome {
    TRIGGERED,
    ALREADY_IN_PROGRESS
}
