package commissary.shop.recommend.internal;

import commissary.shop.catalog.ProductView;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recommended products.
 *
 * @param to the product that they are like; null if they are for a person
 * @param consulted all that might have been among them: if one of these changes, so may the answer
 * @param madeAt in the time of {@link ProductChanges}
 */
record Answer(@Nullable ProductView to, List<ProductView> products, Set<Long> consulted, long madeAt) {

    Answer {
        products = List.copyOf(products);
        consulted = Set.copyOf(consulted);
    }
}
