package commissary.web.feed;

import commissary.feed.RefreshOutcome;

/** What came of asking for a sync. */
public record SyncAsked(SyncAnswer status) {

    /** Whether a sync will begin, or one goes on already. */
    public enum SyncAnswer {
        TRIGGERED("triggered"),
        ALREADY_IN_PROGRESS("already in progress");

        private final String wireName;

        SyncAnswer(String wireName) {
            this.wireName = wireName;
        }

        @Override
        public String toString() {
            return wireName;
        }
    }

    static SyncAsked of(RefreshOutcome outcome) {
        return new SyncAsked(
                switch (outcome) {
                    case TRIGGERED -> SyncAnswer.TRIGGERED;
                    case ALREADY_IN_PROGRESS -> SyncAnswer.ALREADY_IN_PROGRESS;
                });
    }
}
