package commissary.shop.catalog.internal;

import commissary.shop.catalog.ProductQuery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A query for products as SQL: fixed texts, chosen by what is asked for, and parameters. */
final class ProductFilter {

    private static final String WITHIN =
            """
            p.id in (
                select pc.product_id from catalog.product_category pc
                where pc.category_id = any(cast(:categories as bigint[]))
            )
            """;

    private final ProductQuery query;
    private final List<String> conditions = new ArrayList<>(List.of("p.active and p.deleted_at is null"));
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param categories the one that is asked for, and all below it; empty for any */
    ProductFilter(ProductQuery query, List<Long> categories) {
        this.query = query;
        add(query.category() == null ? null : categories.toArray(Long[]::new), "categories", WITHIN);
        add(cents(query.minPrice(), RoundingMode.CEILING), "min", "p.price_cents >= :min");
        add(cents(query.maxPrice(), RoundingMode.FLOOR), "max", "p.price_cents <= :max");
        add(query.inStock(), "inStock", "(p.stock > 0) = :inStock");
        add(query.minRating(), "rating", "p.rating >= :rating");
        add(query.seller(), "seller", "p.seller_id = :seller");
    }

    /** Demands that all of these words stand in the name. */
    ProductFilter named(List<String> words) {
        if (!words.isEmpty()) {
            String[] patterns = words.stream()
                    .map(word -> "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%")
                    .toArray(String[]::new);
            add(patterns, "patterns", "p.name ilike all(cast(:patterns as text[]))");
        }
        return this;
    }

    /** Demands one of these brands, given in small letters. */
    ProductFilter ofBrands(Set<String> brands) {
        if (!brands.isEmpty()) {
            add(brands.toArray(String[]::new), "brands", "lower(p.brand) = any(cast(:brands as text[]))");
        }
        return this;
    }

    /** The conditions, to stand after {@code where}. */
    String sql() {
        return String.join(" and ", conditions);
    }

    /** To stand after {@code order by}. */
    String order() {
        return switch (query.sort()) {
            case NEWEST -> "p.id desc";
            case PRICE -> "p.price_cents, p.id desc";
            case PRICE_DESCENDING -> "p.price_cents desc, p.id";
            case RATING -> "p.rating desc nulls last, p.id desc";
            case NAME -> "lower(p.name), p.id";
        };
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void add(@Nullable Object value, String name, String condition) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private static @Nullable Long cents(@Nullable BigDecimal price, RoundingMode rounding) {
        return price == null
                ? null
                : price.movePointRight(2).setScale(0, rounding).longValueExact();
    }
}
