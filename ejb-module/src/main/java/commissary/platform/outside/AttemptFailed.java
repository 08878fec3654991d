package commissary.platform.outside;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One attempt failed in a way that may pass: time-out, connection, 429, 5xx. */
public class AttemptFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String outcome;
    private final boolean wasSent;
    private final Duration pause;

    /**
     * @param message a sentence without secrets; it is logged
     * @param outcome one word for the metrics
     * @param wasSent false if the request certainly reached nobody
     * @param pause how long the system wants to be left alone; zero if it does not say
     */
    public AttemptFailed(String message, String outcome, boolean wasSent, Duration pause, @Nullable Throwable cause) {
        super(message, cause);
        this.outcome = outcome;
        this.wasSent = wasSent;
        this.pause = pause;
    }

    @Override
    public final String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    public final String outcome() {
        return outcome;
    }

    public final boolean wasSent() {
        return wasSent;
    }

    public final Duration pause() {
        return pause;
    }
}
