package commissary.deals;

import commissary.shared.FieldError;
import commissary.shared.Invalid;
import java.util.ArrayList;
import java.util.List;

/**
 * A city to be followed from now on.
 *
 * @param name lower-case letters, digits and dashes
 * @param latitude of its centre, in degrees
 * @param longitude of its centre, in degrees
 */
public record NewCity(String name, String displayName, double latitude, double longitude) {

    private static final int MAX_DISPLAY_NAME = 80;
    private static final double MAX_LATITUDE = 90;
    private static final double MAX_LONGITUDE = 180;

    public NewCity {
        List<FieldError> errors = new ArrayList<>();
        if (!name.matches("[a-z][a-z0-9-]{0,39}")) {
            errors.add(new FieldError("name", "must be 1 to 40 lower-case letters, digits and dashes"));
        }
        displayName = displayName.strip();
        if (displayName.isEmpty() || displayName.length() > MAX_DISPLAY_NAME) {
            errors.add(new FieldError("displayName", "must have 1 to " + MAX_DISPLAY_NAME + " characters"));
        }
        if (!(Math.abs(latitude) <= MAX_LATITUDE)) {
            errors.add(new FieldError("latitude", "must be between -90 and 90"));
        }
        if (!(Math.abs(longitude) <= MAX_LONGITUDE)) {
            errors.add(new FieldError("longitude", "must be between -180 and 180"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
