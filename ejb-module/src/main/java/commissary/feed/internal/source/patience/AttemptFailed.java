package commissary.feed.internal.source.patience;

import commissary.feed.internal.source.SourceFailed;
import commissary.feed.internal.source.SourceFault;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One attempt failed in a way that may pass: time-out, connection, 429, 5xx. */
public final class AttemptFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SourceFault fault;
    private final String outcome;
    private final boolean wasSent;
    private final Duration pause;

    /**
     * @param outcome one word for the metrics
     * @param wasSent false if the request certainly reached nobody
     * @param pause how long the source wants to be left alone; zero if it does not say
     */
    public AttemptFailed(
            SourceFault fault,
            String message,
            String outcome,
            boolean wasSent,
            Duration pause,
            @Nullable Throwable cause) {
        super(message, cause);
        this.fault = fault;
        this.outcome = outcome;
        this.wasSent = wasSent;
        this.pause = pause;
    }

    String outcome() {
        return outcome;
    }

    boolean wasSent() {
        return wasSent;
    }

    Duration pause() {
        return pause;
    }

    SourceFailed asSourceFailed() {
        return fault.because(Objects.requireNonNull(getMessage()), this);
    }
}
