package commissary.shop.delivery;

/**
 * A site where goods can be picked up, as administrators see it.
 *
 * @param position among the others, the lowest first
 * @param active whether it is open
 */
public record ManagedPickupSite(String id, String name, Address address, int position, boolean active) {}
