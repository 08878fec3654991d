package commissary.shop.search.internal.query;

import commissary.shared.PageRequest;
import commissary.shop.search.Facets.PriceCount;
import commissary.shop.search.ProductSearch;
import commissary.shop.search.SearchQuery;
import commissary.shop.search.internal.index.ProductDocument;
import commissary.shop.search.internal.index.ProductIndex;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.engine.search.sort.dsl.TypedSearchSortFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.data.Range;

/** Looks for products in the index. */
public final class Queries {

    private static final AggregationKey<Map<Long, Long>> CATEGORIES = AggregationKey.of("categories");
    private static final AggregationKey<Map<String, Long>> BRANDS = AggregationKey.of("brands");
    private static final AggregationKey<Map<Range<Long>, Long>> PRICES = AggregationKey.of("prices");
    private static final AggregationKey<Map<Boolean, Long>> STOCK = AggregationKey.of("stock");
    private static final int MAX_CATEGORIES = 500;
    private static final int MAX_BRANDS = 100;
    private static final String NEWEST = "newest";

    private final SearchSession session;
    private final Conditions conditions;
    private final Vocabulary vocabulary;

    private Queries(SearchSession session) {
        this.session = session;
        this.conditions = new Conditions(session.scope(ProductDocument.class).predicate());
        this.vocabulary = new Vocabulary(session, conditions);
    }

    /** The page of those that match, and counts of all of them. Behind the deepest page there are only counts. */
    public static Found find(ProductIndex index, SearchQuery query, PageRequest page) {
        try (SearchSession session = index.session()) {
            return new Queries(session).find(query, page);
        }
    }

    private Found find(SearchQuery query, PageRequest page) {
        Words words = Words.of(query.q());
        Set<String> strange = vocabulary.strange(words);
        SearchPredicate wanted = conditions.of(query, words, strange);
        boolean isTooDeep = page.offset() + page.pageSize() > ProductSearch.DEEPEST;
        SearchResult<Long> result = fetch(query, wanted, isTooDeep ? 0 : (int) page.offset(), page.pageSize());
        boolean isAsTyped = strange.isEmpty() || vocabulary.isAnything(conditions.of(query, words, Set.of()));
        return new Found(
                isTooDeep ? List.of() : result.hits(),
                strange,
                result.total().hitCount(),
                result.aggregation(CATEGORIES),
                result.aggregation(BRANDS),
                prices(result.aggregation(PRICES)),
                result.aggregation(STOCK),
                isAsTyped ? null : vocabulary.meant(words, strange).orElse(null));
    }

    private SearchResult<Long> fetch(SearchQuery query, SearchPredicate wanted, int offset, int limit) {
        return session.search(ProductDocument.class)
                .select(f -> f.id(Long.class))
                .where(wanted)
                .aggregation(
                        CATEGORIES,
                        f -> f.terms().field("categoryIds", Long.class).maxTermCount(MAX_CATEGORIES))
                .aggregation(
                        BRANDS, f -> f.terms().field("brandName", String.class).maxTermCount(MAX_BRANDS))
                .aggregation(
                        PRICES, f -> f.range().field("priceCents", Long.class).ranges(PriceRanges.ALL))
                .aggregation(STOCK, f -> f.terms().field("inStock", Boolean.class))
                .sort(f -> order(query, f))
                .fetch(offset, limit);
    }

    private static SortFinalStep order(SearchQuery query, TypedSearchSortFactory<?> by) {
        return switch (query.sort()) {
            case RELEVANCE ->
                query.q().isEmpty()
                        ? by.field(NEWEST).desc()
                        : by.score().then().field(NEWEST).desc();
            case NEWEST -> by.field(NEWEST).desc();
            case PRICE -> by.field("priceCents").asc().then().field(NEWEST).desc();
            case PRICE_DESCENDING ->
                by.field("priceCents").desc().then().field(NEWEST).asc();
            case RATING ->
                by.field("rating").desc().missing().last().then().field(NEWEST).desc();
        };
    }

    private static List<PriceCount> prices(Map<Range<Long>, Long> counts) {
        return PriceRanges.ALL.stream()
                .filter(range -> counts.getOrDefault(range, 0L) > 0)
                .map(range -> PriceRanges.counted(range, counts.getOrDefault(range, 0L)))
                .collect(Collectors.toList());
    }
}
