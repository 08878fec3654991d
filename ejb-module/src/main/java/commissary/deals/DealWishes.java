package commissary.deals;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to be told of.
 *
 * @param userId 0 where the wishes are only tried out
 * @param city lower-case name; null if none was chosen
 * @param minDiscountPercent 0 to 100
 * @param favoriteCategories empty for all
 */
public record DealWishes(
        long userId,
        @Nullable String city,
        double maxDistanceKm,
        boolean emailNotifications,
        boolean notifyNewDeals,
        boolean notifyPriceDrops,
        int minDiscountPercent,
        Set<Category> favoriteCategories) {

    public DealWishes {
        favoriteCategories = Set.copyOf(favoriteCategories);
    }
}
