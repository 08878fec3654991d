package commissary.shop.delivery;

/**
 * Where goods can be picked up.
 *
 * @param id a short name, such as {@code calgary-campus}
 * @param address whose name is that of the company or the desk
 */
public record PickupSite(String id, String name, Address address) {}
