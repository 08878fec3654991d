package commissary.shop.cart;

import java.math.BigDecimal;
import java.util.List;

/**
 * A cart as its owner sees it.
 *
 * @param count of pieces
 * @param subtotal the sum of what is for sale, in the deployment's currency
 * @param problems what the owner should know before ordering; empty if there is nothing
 */
public record CartView(List<CartLine> lines, int count, BigDecimal subtotal, List<CartProblem> problems) {

    public CartView {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }
}
