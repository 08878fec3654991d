package commissary.shop.catalog;

import commissary.shared.NotFound;
import java.util.Map;

/** There is no product of this id, or none that the caller may know of. */
public final class ProductNotFound extends NotFound {

    public ProductNotFound(long productId) {
        super("PRODUCT_NOT_FOUND", "There is no product of this id", Map.of("productId", productId));
    }
}
