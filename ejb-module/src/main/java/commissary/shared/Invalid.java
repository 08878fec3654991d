package commissary.shared;

import java.util.List;
import java.util.Map;

/** The request itself is wrong; the details name each field. */
public non-sealed class Invalid extends DomainException {

    private final transient List<FieldError> fields;

    public Invalid(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }

    public Invalid(List<FieldError> fields) {
        this("VALIDATION_FAILED", "The request is not valid", fields);
    }

    /** With a code of its own, where a program has to tell it from others. */
    public Invalid(String code, String message, List<FieldError> fields) {
        super(code, message, Map.of("fields", List.copyOf(fields)), null);
        this.fields = List.copyOf(fields);
    }

    /** What is wrong, as it stands in the details too. */
    public List<FieldError> fields() {
        return fields;
    }
}
