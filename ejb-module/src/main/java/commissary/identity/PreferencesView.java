package commissary.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person wants to be told.
 *
 * @param city lower-case name; null means no alerts for any city
 * @param maxDistanceKm from the city's centre, 1 to 500
 * @param emailNotifications whether mails of deals are sent at all
 * @param minDiscountPercent 0 to 100
 * @param favoriteCategories empty for all
 * @param smsNumber international form, such as {@code +14035550123}
 */
public record PreferencesView(
        @Nullable String city,
        int maxDistanceKm,
        boolean emailNotifications,
        boolean notifyNewDeals,
        boolean notifyPriceDrops,
        int minDiscountPercent,
        List<String> favoriteCategories,
        @Nullable String smsNumber,
        boolean dailySummaryMail) {

    private static final int DEFAULT_DISTANCE_KM = 75;

    public PreferencesView {
        favoriteCategories = List.copyOf(favoriteCategories);
    }

    /** What holds for who has saved nothing yet. */
    public static PreferencesView defaults() {
        return new PreferencesView(null, DEFAULT_DISTANCE_KM, true, true, true, 0, List.of(), null, false);
    }
}
