package commissary.feed;

/**
 * What came of asking for a sync.
 *
 * @param syncId the sync that was begun, or the one that ran already
 */
public record Refresh(RefreshOutcome outcome, long syncId) {}
