package commissary.identity.internal.preferences;

import commissary.identity.PreferencesView;
import commissary.shared.FieldError;
import commissary.shared.Invalid;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which preferences can be saved. Whether a city or a category exists is for the feature to say that has them. */
final class PreferenceRules {

    private static final Pattern CITY = Pattern.compile("[\\p{Ll}\\p{N}][\\p{Ll}\\p{N} .'-]{0,59}");
    private static final Pattern CATEGORY = Pattern.compile("[a-z][a-z-]{0,29}");
    private static final Pattern SMS_NUMBER = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final int MAX_DISTANCE_KM = 500;
    private static final int MAX_CATEGORIES = 30;

    private PreferenceRules() {}

    /** Refuses values that are out of bounds, naming each. */
    static void check(PreferencesView preferences) {
        List<FieldError> errors = new ArrayList<>();
        if (preferences.city() != null && !CITY.matcher(preferences.city()).matches()) {
            errors.add(new FieldError("city", "must be a city's lower-case name"));
        }
        if (preferences.maxDistanceKm() < 1 || preferences.maxDistanceKm() > MAX_DISTANCE_KM) {
            errors.add(new FieldError("maxDistanceKm", "must be between 1 and " + MAX_DISTANCE_KM));
        }
        if (preferences.minDiscountPercent() < 0 || preferences.minDiscountPercent() > 100) {
            errors.add(new FieldError("minDiscountPercent", "must be between 0 and 100"));
        }
        if (preferences.favoriteCategories().size() > MAX_CATEGORIES
                || !preferences.favoriteCategories().stream()
                        .allMatch(c -> CATEGORY.matcher(c).matches())) {
            errors.add(new FieldError("favoriteCategories", "must be names of categories"));
        }
        if (preferences.smsNumber() != null
                && !SMS_NUMBER.matcher(preferences.smsNumber()).matches()) {
            errors.add(new FieldError("smsNumber", "must be in international form, such as +14035550123"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
