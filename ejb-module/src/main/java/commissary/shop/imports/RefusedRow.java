package commissary.shop.imports;

import commissary.shared.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file that no product was made of.
 *
 * @param line where it begins in the file, from 1
 * @param sku the product's number, if there is one
 */
public record RefusedRow(long line, @Nullable String sku, List<FieldError> errors) {

    public RefusedRow {
        errors = List.copyOf(errors);
    }
}
