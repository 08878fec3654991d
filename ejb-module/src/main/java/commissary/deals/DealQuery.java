package commissary.deals;

import commissary.shared.FieldError;
import commissary.shared.Invalid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which deals are wanted; null and an empty set mean any.
 *
 * @param city lower-case name
 * @param minDiscount percent, 0 to 100; leaves out deals without a list price, unless those are asked for by name
 * @param maxPrice in the deployment's currency
 * @param listPrice null means {@link ListPrice#ANY}, or {@link ListPrice#KNOWN} beside a minimum discount
 * @param maxDistanceKm from the city's centre; leaves out stores whose place is not known
 * @param q words that the name must hold; case, accents and punctuation do not matter
 */
public record DealQuery(
        @Nullable String city,
        @Nullable Integer minDiscount,
        @Nullable BigDecimal maxPrice,
        @Nullable ListPrice listPrice,
        Set<Category> categories,
        @Nullable Double maxDistanceKm,
        @Nullable Long storeId,
        @Nullable String q,
        DealSort sort) {

    private static final int MAX_PERCENT = 100;
    private static final int MAX_Q_LENGTH = 100;
    private static final BigDecimal MAX_MAX_PRICE = BigDecimal.valueOf(10_000_000);

    public DealQuery {
        List<FieldError> errors = new ArrayList<>();
        if (minDiscount != null && (minDiscount < 0 || minDiscount > MAX_PERCENT)) {
            errors.add(new FieldError("minDiscount", "must be between 0 and 100"));
        }
        if (maxPrice != null && (maxPrice.signum() < 0 || maxPrice.compareTo(MAX_MAX_PRICE) > 0)) {
            errors.add(new FieldError("maxPrice", "must be between 0 and " + MAX_MAX_PRICE));
        }
        if (maxDistanceKm != null && !(maxDistanceKm >= 0)) {
            errors.add(new FieldError("maxDistanceKm", "must be 0 or more"));
        }
        if (q != null && q.length() > MAX_Q_LENGTH) {
            errors.add(new FieldError("q", "must have at most " + MAX_Q_LENGTH + " characters"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        city = city == null || city.isBlank() ? null : city.strip().toLowerCase(Locale.ROOT);
        q = q == null || q.isBlank() ? null : q.strip();
        categories = Collections.unmodifiableSet(new TreeSet<>(categories));
    }

    /** All deals of a city, or of all cities, the last seen first. */
    public static DealQuery of(@Nullable String city) {
        return new DealQuery(city, null, null, null, Set.of(), null, null, null, DealSort.LAST_SEEN);
    }
}
