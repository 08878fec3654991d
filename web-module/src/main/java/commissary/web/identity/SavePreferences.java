package commissary.web.identity;

import commissary.identity.PreferencesView;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replacing one's preferences; what is left out gets its default. */
public record SavePreferences(
        @Nullable String city,
        @Nullable Integer maxDistanceKm,
        @Nullable Boolean emailNotifications,
        @Nullable Boolean notifyNewDeals,
        @Nullable Boolean notifyPriceDrops,
        @Nullable Integer minDiscountPercent,
        @Nullable List<@NotNull String> favoriteCategories,
        @Nullable String smsNumber,
        @Nullable Boolean dailySummaryMail) {

    PreferencesView view() {
        PreferencesView defaults = PreferencesView.defaults();
        return new PreferencesView(
                city,
                or(maxDistanceKm, defaults.maxDistanceKm()),
                or(emailNotifications, defaults.emailNotifications()),
                or(notifyNewDeals, defaults.notifyNewDeals()),
                or(notifyPriceDrops, defaults.notifyPriceDrops()),
                or(minDiscountPercent, defaults.minDiscountPercent()),
                or(favoriteCategories, defaults.favoriteCategories()),
                smsNumber,
                or(dailySummaryMail, defaults.dailySummaryMail()));
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
