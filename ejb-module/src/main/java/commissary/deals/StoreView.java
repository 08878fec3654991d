package commissary.deals;

import org.jspecify.annotations.Nullable;

/**
 * A store that offers deals.
 *
 * @param externalId its id at the upstream
 * @param city lower-case name of the nearest city
 * @param latitude in degrees; absent, as the longitude, where the upstream does not say
 */
public record StoreView(
        long id,
        String externalId,
        String name,
        String address,
        String city,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
