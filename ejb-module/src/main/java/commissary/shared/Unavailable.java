package commissary.shared;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something outside that the request needs is away; a job that meets it waits without spending an attempt. */
public non-sealed class Unavailable extends DomainException {

    private final Duration retryAfter;

    public Unavailable(String code, String message, Duration retryAfter, @Nullable Throwable cause) {
        super(code, message, Map.of(), cause);
        this.retryAfter = retryAfter;
    }

    /** How long to wait before asking again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
