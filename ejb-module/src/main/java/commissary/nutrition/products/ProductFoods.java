package commissary.nutrition.products;

import commissary.shared.Actor;
import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shared.NotFound;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What products of the shop hold. */
public interface ProductFoods {

    /** Those of the products for sale that are a food of known weight. */
    Map<Long, ProductFood> of(Actor actor, Set<Long> productIds);

    /** @throws NotFound {@code PRODUCT_FOOD_NOT_FOUND} if it is none */
    ProductFood get(Actor actor, long productId);

    /**
     * Says which food a product is; sellers do of their own products, administrators of all.
     *
     * @param foodId null: it is none
     * @param grams what one piece weighs; without it, what a piece of the food does
     * @throws NotFound {@code PRODUCT_NOT_FOUND} or {@code FOOD_NOT_FOUND}
     * @throws Forbidden if it is another seller's
     * @throws Invalid if the food is somebody's own, or the weight is not possible
     */
    void set(Actor actor, long productId, @Nullable Long foodId, @Nullable BigDecimal grams);
}
