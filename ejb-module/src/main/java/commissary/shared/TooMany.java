package commissary.shared;

import java.time.Duration;
import java.util.Map;

/** The caller asks too often. */
public non-sealed class TooMany extends DomainException {

    private final Duration retryAfter;

    public TooMany(String code, String message, Duration retryAfter) {
        super(code, message, Map.of(), null);
        this.retryAfter = retryAfter;
    }

    /** How long to wait before asking again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
