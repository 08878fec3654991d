package commissary.web.deals;

/** What came of asking for a run. */
public record PollStarted(PollStatus status) {

    /** Whether a run was started, or one goes on already. */
    public enum PollStatus {
        STARTED("started"),
        ALREADY_RUNNING("already running");

        private final String wireName;

        PollStatus(String wireName) {
            this.wireName = wireName;
        }

        @Override
        public String toString() {
            return wireName;
        }
    }

    static PollStarted of(boolean started) {
        return new PollStarted(started ? PollStatus.STARTED : PollStatus.ALREADY_RUNNING);
    }
}
