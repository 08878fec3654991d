package commissary.shop.checkout.internal;

import commissary.shop.checkout.CheckoutProblem;
import java.util.List;

/**
 * What is to be reckoned.
 *
 * @param lines those that are for sale
 * @param problems with these, and with what is no longer for sale
 */
record Wanted(List<Line> lines, List<CheckoutProblem> problems) {

    Wanted {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    long subtotalCents() {
        return lines.stream().mapToLong(line -> line.goods().totalCents()).sum();
    }
}
