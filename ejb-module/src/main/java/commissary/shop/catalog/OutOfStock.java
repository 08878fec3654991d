package commissary.shop.catalog;

import commissary.shared.Conflict;
import java.util.List;
import java.util.Map;

/** There is less of a product than is wanted, or it is no longer for sale; the details name each such product. */
public final class OutOfStock extends Conflict {

    public OutOfStock(List<Shortage> products) {
        super(
                "OUT_OF_STOCK",
                "There is not enough left of what was ordered",
                Map.of("products", List.copyOf(products)));
    }

    /** A product of which there is too little. */
    public record Shortage(long productId, int wanted, int available) {}
}
