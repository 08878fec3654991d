package commissary.shop.imports.internal;

import commissary.shared.FieldError;
import commissary.shop.catalog.CategoryPath;
import commissary.shop.catalog.ProductEdit;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read.
 *
 * @param line where it begins, from 1
 * @param fields as they stand in the file
 * @param edit what it says, but for the category; null if it cannot be understood
 * @param category where the product belongs; null if the row does not say
 * @param errors why it cannot be understood, or was refused
 */
record ReadRow(
        long line,
        List<String> fields,
        @Nullable String sku,
        @Nullable ProductEdit edit,
        @Nullable CategoryPath category,
        List<FieldError> errors) {

    ReadRow {
        fields = List.copyOf(fields);
        errors = List.copyOf(errors);
    }

    ReadRow refused(List<FieldError> because) {
        return new ReadRow(line, fields, sku, null, category, because);
    }

    /** What it says, with the category's id. */
    ProductEdit edit(ToLongFunction<CategoryPath> categories) {
        ProductEdit said = Objects.requireNonNull(edit, "only of what is understood");
        return category == null ? said : said.in(categories.applyAsLong(category));
    }
}
