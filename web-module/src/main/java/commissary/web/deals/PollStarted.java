package commissary.web.deals;

/**
 * What came of asking for a run.
 *
 * @param status {@code started} or {@code already running}
 */
public record PollStarted(String status) {

    static PollStarted of(boolean started) {
        return new PollStarted(started ? "started" : "already running");
    }
}
