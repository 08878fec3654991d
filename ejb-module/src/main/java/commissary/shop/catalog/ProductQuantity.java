package commissary.shop.catalog;

/**
 * So many of a product.
 *
 * @param quantity 1 or more
 */
public record ProductQuantity(long productId, int quantity) {

    public ProductQuantity {
        if (quantity < 1) {
            throw new IllegalArgumentException("quantity: expected 1 or more, was " + quantity);
        }
    }
}
