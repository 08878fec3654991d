package commissary.shop.catalog;

/**
 * Who sells in the shop.
 *
 * @param id the seller's account
 * @param productCount products for sale
 */
public record SellerView(long id, String name, long productCount) {}
