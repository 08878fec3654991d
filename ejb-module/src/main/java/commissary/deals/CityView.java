package commissary.deals;

/**
 * A city whose deals are followed.
 *
 * @param name lower-case, as used in addresses
 * @param activeDeals how many lots are on offer
 */
public record CityView(String name, String displayName, double latitude, double longitude, long activeDeals) {}
