package commissary.shared;

import java.util.Map;

/** The request collides with the present state; reading again and repeating may succeed. */
public non-sealed class Conflict extends DomainException {

    public Conflict(String code, String message) {
        this(code, message, Map.of());
    }

    public Conflict(String code, String message, Map<String, Object> details) {
        super(code, message, details, null);
    }
}
