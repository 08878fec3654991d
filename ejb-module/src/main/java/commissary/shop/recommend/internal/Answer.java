package commissary.shop.recommend.internal;

import commissary.shop.catalog.ProductView;
import java.util.List;
import java.util.Set;

/**
 * Recommended products.
 *
 * @param consulted all that might have been among them: if one of these changes, so may the answer
 * @param madeAt in the time of {@link ProductChanges}
 */
record Answer(List<ProductView> products, Set<Long> consulted, long madeAt) {

    Answer {
        products = List.copyOf(products);
        consulted = Set.copyOf(consulted);
    }
}
