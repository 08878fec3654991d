package commissary.shop.orders;

import commissary.shared.FieldError;
import commissary.shared.Invalid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said with a step of an order.
 *
 * @param trackingNumber the carrier's number of the parcel
 * @param trackingUrl the carrier's page about it
 * @param note for the customer
 */
public record StatusChange(
        @Nullable String carrier,
        @Nullable String trackingNumber,
        @Nullable String trackingUrl,
        @Nullable String note) {

    public static final StatusChange NOTHING_SAID = new StatusChange(null, null, null, null);

    private static final int MAX_TEXT = 100;
    private static final int MAX_NOTE = 500;
    private static final int MAX_URL = 500;

    public StatusChange {
        List<FieldError> errors = new ArrayList<>();
        checkLength("carrier", carrier, MAX_TEXT, errors);
        checkLength("trackingNumber", trackingNumber, MAX_TEXT, errors);
        checkLength("trackingUrl", trackingUrl, MAX_URL, errors);
        checkLength("note", note, MAX_NOTE, errors);
        if (trackingUrl != null && !trackingUrl.startsWith("https://") && !trackingUrl.startsWith("http://")) {
            errors.add(new FieldError("trackingUrl", "must be an address that begins with https://"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private static void checkLength(String field, @Nullable String text, int max, List<FieldError> errors) {
        if (text != null && (text.isBlank() || text.length() > max)) {
            errors.add(new FieldError(field, "must have 1 to " + max + " characters"));
        }
    }
}
