package commissary.feed.internal.source;

import commissary.platform.outside.AttemptFailed;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One attempt to reach the source failed in a way that may pass. */
public final class SourceNotAnswering extends AttemptFailed {

    private static final long serialVersionUID = 1L;

    private final SourceFault fault;

    /** @param fault what it is if no further attempt helps */
    public SourceNotAnswering(
            SourceFault fault,
            String message,
            String outcome,
            boolean wasSent,
            Duration pause,
            @Nullable Throwable cause) {
        super(message, outcome, wasSent, pause, cause);
        this.fault = fault;
    }

    SourceFailed asSourceFailed() {
        return fault.because(getMessage(), this);
    }
}
