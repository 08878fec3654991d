package commissary.deals.internal.alerts;

import commissary.deals.Category;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A new deal or a price drop, as it was when it was found: what the rules look at.
 *
 * @param dropId null for a new deal
 * @param city lower-case name
 * @param distanceKm from the city's centre; null where the store's place is not known
 * @param discountPercent rounded down; null where there is no list price
 * @param isAnnounced false for what the first run of a city found
 */
record Offer(
        long dealId,
        @Nullable Long dropId,
        long runId,
        Instant foundAt,
        String city,
        String cityName,
        Category category,
        long productId,
        long priceCents,
        @Nullable Double distanceKm,
        @Nullable Integer discountPercent,
        boolean isAnnounced) {}
