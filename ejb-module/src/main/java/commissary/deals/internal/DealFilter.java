package commissary.deals.internal;

import commissary.deals.Category;
import commissary.deals.DealQuery;
import commissary.deals.DealSort;
import commissary.deals.ListPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A query for deals as SQL: fixed texts, chosen by what is asked for, and parameters. */
final class DealFilter {

    private final List<String> conditions = new ArrayList<>(List.of("d.ended_at is null"));
    private final Map<String, Object> parameters = new HashMap<>();

    private DealFilter() {}

    static DealFilter of(DealQuery query) {
        DealFilter filter = new DealFilter();
        if (query.city() != null) {
            filter.add("c.name = :city", "city", query.city());
        }
        if (query.storeId() != null) {
            filter.add("d.store_id = :store", "store", query.storeId());
        }
        if (query.maxDistanceKm() != null) {
            filter.add("s.distance_km <= :distance", "distance", query.maxDistanceKm());
        }
        if (query.maxPrice() != null) {
            filter.add("d.price_cents <= :price", "price", cents(query.maxPrice()));
        }
        if (!query.categories().isEmpty()) {
            String[] names = query.categories().stream().map(Category::wireName).toArray(String[]::new);
            filter.add("d.category = any(cast(:categories as text[]))", "categories", names);
        }
        filter.addDiscount(query);
        filter.addWords(query);
        return filter;
    }

    /** The conditions, to stand after {@code where}. */
    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** The order of cards, to stand after {@code order by}. */
    static String order(DealSort sort) {
        String first =
                switch (sort) {
                    case LAST_SEEN -> "card.last_seen desc";
                    case DISCOUNT -> "d.discount_percent desc nulls last";
                    case PRICE -> "d.price_cents";
                    case EXPIRY -> "d.best_before nulls last";
                    case DISTANCE -> "s.distance_km nulls last";
                };
        return first + ", d.first_seen desc, d.posted_at desc, d.id desc";
    }

    private void addDiscount(DealQuery query) {
        int minimum = query.minDiscount() == null ? 0 : query.minDiscount();
        if (minimum > 0 && query.listPrice() == ListPrice.ANY) {
            add("(d.discount_percent >= :discount or d.discount_percent is null)", "discount", minimum);
        } else if (minimum > 0) {
            add("d.discount_percent >= :discount", "discount", minimum);
        } else if (query.listPrice() == ListPrice.KNOWN) {
            conditions.add("d.list_price_cents is not null");
        }
    }

    private void addWords(DealQuery query) {
        String words = query.q() == null ? "" : ProductKey.words(query.q());
        if (!words.isEmpty()) {
            String[] patterns = words.lines()
                    .flatMap(line -> List.of(line.split(" ", -1)).stream())
                    .map(word -> "%" + word + "%")
                    .toArray(String[]::new);
            add("p.key like all(cast(:words as text[]))", "words", patterns);
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    private static long cents(BigDecimal amount) {
        return amount.movePointRight(2).setScale(0, RoundingMode.FLOOR).longValueExact();
    }
}
