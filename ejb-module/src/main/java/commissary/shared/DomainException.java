package commissary.shared;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A failure that the caller is told of, by a stable code; each kind becomes one HTTP status at the edge. */
public abstract sealed class DomainException extends RuntimeException
        permits Unauthenticated, Invalid, Forbidden, NotFound, Conflict, Rejected, TooMany, Unavailable {

    private final ErrorCode code;
    private final transient Map<String, Object> details;

    protected DomainException(String code, String message, Map<String, Object> details, @Nullable Throwable cause) {
        super(message, cause);
        this.code = new ErrorCode(code);
        this.details = Map.copyOf(details);
    }

    public ErrorCode code() {
        return code;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** What a program may read beside the code; empty for most failures. */
    public Map<String, Object> details() {
        return details;
    }
}
