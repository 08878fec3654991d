package commissary.shared;

import java.util.Map;

/** The caller is known, but may not do this. */
public non-sealed class Forbidden extends DomainException {

    public Forbidden(String message) {
        this("FORBIDDEN", message);
    }

    public Forbidden(String code, String message) {
        super(code, message, Map.of(), null);
    }
}
