package commissary.platform.imports;

import commissary.shared.FieldError;
import java.util.List;

/**
 * A row that was refused.
 *
 * @param line where it begins in its file, from 1
 * @param key what names it
 */
public record Refusal(long line, String key, List<String> fields, List<FieldError> errors) {

    public Refusal {
        fields = List.copyOf(fields);
        errors = List.copyOf(errors);
    }
}
