package commissary.shop.catalog;

import commissary.shared.FieldError;
import commissary.shared.Invalid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which products are wanted; null means any.
 *
 * @param category a category with all below it
 * @param minPrice in the deployment's currency
 * @param inStock true: only what can be bought now; false: only what cannot
 * @param minRating 1 to 5; leaves out products without reviews
 * @param seller the seller's account
 */
public record ProductQuery(
        @Nullable Long category,
        @Nullable BigDecimal minPrice,
        @Nullable BigDecimal maxPrice,
        @Nullable Boolean inStock,
        @Nullable BigDecimal minRating,
        @Nullable Long seller,
        ProductSort sort) {

    private static final BigDecimal BEST = BigDecimal.valueOf(5);

    public ProductQuery {
        List<FieldError> errors = new ArrayList<>();
        checkPrice("minPrice", minPrice, errors);
        checkPrice("maxPrice", maxPrice, errors);
        if (minRating != null && (minRating.compareTo(BigDecimal.ONE) < 0 || minRating.compareTo(BEST) > 0)) {
            errors.add(new FieldError("minRating", "must be between 1 and 5"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private static void checkPrice(String field, @Nullable BigDecimal price, List<FieldError> errors) {
        if (price != null && (price.signum() < 0 || price.compareTo(ProductFacts.MAX_PRICE) > 0)) {
            errors.add(new FieldError(field, "must be between 0 and " + ProductFacts.MAX_PRICE));
        }
    }
}
