package commissary.shared;

import java.util.Map;

/** A rule of the business says no; the code says which. */
public non-sealed class Rejected extends DomainException {

    public Rejected(String code, String message) {
        this(code, message, Map.of());
    }

    public Rejected(String code, String message, Map<String, Object> details) {
        super(code, message, details, null);
    }
}
