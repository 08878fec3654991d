package commissary.shared;

import java.util.Map;

/** There is no such thing, or none that the caller may know of. */
public non-sealed class NotFound extends DomainException {

    public NotFound(String code, String message) {
        this(code, message, Map.of());
    }

    public NotFound(String code, String message, Map<String, Object> details) {
        super(code, message, details, null);
    }
}
