package commissary.web.deals;

import commissary.deals.Category;
import commissary.deals.DealWishes;
import commissary.identity.PreferencesView;
import commissary.shared.Invalid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Trying preferences out before they are saved; what is left out has its default, and what has no bearing is ignored. */
public record TryPreferences(
        @Nullable String city,
        @Nullable @Min(1) @Max(500) Integer maxDistanceKm,
        @Nullable Boolean emailNotifications,
        @Nullable Boolean notifyNewDeals,
        @Nullable Boolean notifyPriceDrops,
        @Nullable @Min(0) @Max(100) Integer minDiscountPercent,
        @Nullable List<@NotNull String> favoriteCategories,
        @Nullable String smsNumber,
        @Nullable Boolean dailySummaryMail) {

    DealWishes wishes() {
        PreferencesView defaults = PreferencesView.defaults();
        return new DealWishes(
                0,
                city,
                or(maxDistanceKm, defaults.maxDistanceKm()),
                or(emailNotifications, defaults.emailNotifications()),
                or(notifyNewDeals, defaults.notifyNewDeals()),
                or(notifyPriceDrops, defaults.notifyPriceDrops()),
                or(minDiscountPercent, defaults.minDiscountPercent()),
                categories(or(favoriteCategories, defaults.favoriteCategories())));
    }

    private static Set<Category> categories(List<String> names) {
        return names.stream()
                .map(name -> Category.ofWireName(name)
                        .orElseThrow(() -> new Invalid("favoriteCategories", "There is no category " + name)))
                .collect(Collectors.toSet());
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
