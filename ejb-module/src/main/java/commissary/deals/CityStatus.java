package commissary.deals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a city fares, for administrators. */
public record CityStatus(
        String city,
        String displayName,
        long activeDeals,
        @Nullable Instant lastRunAt,
        @Nullable RunState lastRunState) {}
