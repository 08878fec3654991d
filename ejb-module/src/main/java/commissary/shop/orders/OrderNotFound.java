package commissary.shop.orders;

import commissary.shared.NotFound;
import java.util.Map;

/** There is no order of this id, or none that the caller may know of. */
public final class OrderNotFound extends NotFound {

    public OrderNotFound(long orderId) {
        super("ORDER_NOT_FOUND", "There is no order of this id", Map.of("orderId", orderId));
    }
}
