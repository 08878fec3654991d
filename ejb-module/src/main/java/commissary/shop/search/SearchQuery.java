package commissary.shop.search;

import commissary.shared.FieldError;
import commissary.shared.Invalid;
import commissary.shop.catalog.ProductFacts;
import commissary.shop.catalog.ProductQuery;
import commissary.shop.catalog.ProductSort;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for; null means any. Without words there must be a filter: then everything that passes it is found.
 *
 * @param q the words, in small letters and without superfluous blanks; empty where only filters are given
 * @param category a category with all below it
 * @param brands of which one is enough, in small letters
 * @param minPrice in the deployment's currency
 * @param inStock true: only what can be bought now; false: only what cannot
 * @param minRating 1 to 5; leaves out products without reviews
 */
public record SearchQuery(
        String q,
        @Nullable Long category,
        SortedSet<String> brands,
        @Nullable BigDecimal minPrice,
        @Nullable BigDecimal maxPrice,
        @Nullable Boolean inStock,
        @Nullable BigDecimal minRating,
        SearchSort sort) {

    public static final int MAX_LENGTH = 100;
    public static final int MAX_BRANDS = 20;

    public SearchQuery {
        boolean hasFilters = category != null
                || !brands.isEmpty()
                || minPrice != null
                || maxPrice != null
                || inStock != null
                || minRating != null;
        List<FieldError> errors = new ArrayList<>();
        if (q.strip().length() > MAX_LENGTH || (q.isBlank() && !hasFilters)) {
            errors.add(new FieldError(
                    "q", "must have 1 to " + MAX_LENGTH + " characters; it may be left out where a filter is given"));
        }
        boolean areBrandsGood = brands.size() <= MAX_BRANDS
                && brands.stream().allMatch(brand -> !brand.isBlank() && brand.length() <= ProductFacts.MAX_BRAND);
        if (!areBrandsGood) {
            errors.add(new FieldError(
                    "brand",
                    "must be at most %d, each of 1 to %d characters".formatted(MAX_BRANDS, ProductFacts.MAX_BRAND)));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        q = q.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        brands = brands.stream()
                .map(brand -> brand.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        filters(category, minPrice, maxPrice, inStock, minRating, sort);
    }

    /** The same filters and order for the catalogue itself. */
    public ProductQuery filters() {
        return filters(category, minPrice, maxPrice, inStock, minRating, sort);
    }

    private static ProductQuery filters(
            @Nullable Long category,
            @Nullable BigDecimal minPrice,
            @Nullable BigDecimal maxPrice,
            @Nullable Boolean inStock,
            @Nullable BigDecimal minRating,
            SearchSort sort) {
        ProductSort order =
                switch (sort) {
                    case RELEVANCE, NEWEST -> ProductSort.NEWEST;
                    case PRICE -> ProductSort.PRICE;
                    case PRICE_DESCENDING -> ProductSort.PRICE_DESCENDING;
                    case RATING -> ProductSort.RATING;
                };
        return new ProductQuery(category, minPrice, maxPrice, inStock, minRating, null, order);
    }
}
