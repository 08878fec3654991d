package commissary.shop.catalog;

import java.util.Set;

/**
 * What this node kept of these products no longer holds: fired on each node, for those who keep answers made of several
 * products.
 *
 * @param productIds empty if so many changed that nothing is known to hold
 */
public record ProductsChanged(Set<Long> productIds) {

    public static final ProductsChanged ANY = new ProductsChanged(Set.of());

    public ProductsChanged {
        productIds = Set.copyOf(productIds);
    }
}
