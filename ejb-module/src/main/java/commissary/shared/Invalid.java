package commissary.shared;

import java.util.List;
import java.util.Map;

/** The request itself is wrong; the details name each field. */
public non-sealed class Invalid extends DomainException {

    public Invalid(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }

    public Invalid(List<FieldError> fields) {
        super("VALIDATION_FAILED", "The request is not valid", Map.of("fields", List.copyOf(fields)), null);
    }
}
