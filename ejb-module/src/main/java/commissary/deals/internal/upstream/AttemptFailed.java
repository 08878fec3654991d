package commissary.deals.internal.upstream;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One attempt failed in a way that may pass: time-out, connection, 429, 5xx. */
final class AttemptFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String outcome;
    private final Duration pause;

    /**
     * @param outcome one word for the metrics
     * @param pause how long the upstream wants to be left alone; zero if it does not say
     */
    AttemptFailed(String message, String outcome, Duration pause, @Nullable Throwable cause) {
        super(message, cause);
        this.outcome = outcome;
        this.pause = pause;
    }

    String outcome() {
        return outcome;
    }

    Duration pause() {
        return pause;
    }
}
