package commissary.shop.search.internal.query;

import commissary.shop.search.SearchQuery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/** Conditions on products. A word in the name weighs more than in the brand, the category, the description. */
final class Conditions {

    // What stands in English and in French fields counts twice: a name 5 in all, a brand 4, a category 3.
    private static final float IN_NAME = 2;
    private static final float AS_TYPED = 1;
    private static final float IN_BRAND = 4;
    private static final float IN_CATEGORY = 1.5f;
    private static final float IN_ATTRIBUTES = 0.7f;
    private static final float IN_DESCRIPTION = 0.5f;
    private static final float EVERY_WORD = 30;
    private static final float SIDE_BY_SIDE = 4;
    private static final float SKU = 50;
    static final int SHORTEST_BEGINNING = 2;

    private final SearchPredicateFactory is;

    Conditions(SearchPredicateFactory is) {
        this.is = is;
    }

    /** The words and the filters; {@code strange} are the words to be forgiving with. */
    SearchPredicate of(SearchQuery query, Words words, Set<String> strange) {
        var all = is.bool();
        filters(query).forEach(all::filter);
        return all.must(query.q().isEmpty() ? is.matchAll().toPredicate() : ofText(query.q(), words, strange))
                .toPredicate();
    }

    /** A word somewhere; the last one, which may not be typed to its end, also as a beginning. */
    SearchPredicate word(String word, boolean isLast) {
        var any = is.bool()
                .should(titleWord(word, isLast))
                .should(is.match()
                        .fields("attributesEnglish", "attributesFrench")
                        .matching(word)
                        .boost(IN_ATTRIBUTES))
                .should(is.match()
                        .fields("descriptionEnglish", "descriptionFrench")
                        .matching(word)
                        .boost(IN_DESCRIPTION));
        return any.toPredicate();
    }

    /** A word in name, brand or category. */
    SearchPredicate titleWord(String word, boolean isLast) {
        var any = is.bool()
                .should(is.match()
                        .fields("nameEnglish", "nameFrench")
                        .matching(word)
                        .boost(IN_NAME))
                .should(is.match().field("name").matching(word).boost(AS_TYPED))
                .should(is.match().field("brand").matching(word).boost(IN_BRAND))
                .should(is.match()
                        .fields("categoriesEnglish", "categoriesFrench")
                        .matching(word)
                        .boost(IN_CATEGORY));
        if (isLast && word.length() >= SHORTEST_BEGINNING) {
            String beginning = Words.folded(word);
            any.should(is.prefix().field("name").matching(beginning).boost(IN_NAME))
                    .should(is.prefix().field("brand").matching(beginning).boost(IN_BRAND))
                    .should(is.prefix().field("categories").matching(beginning).boost(IN_CATEGORY));
        }
        return any.toPredicate();
    }

    /** A word that resembles this one, in name, brand or category. */
    SearchPredicate similarWord(String word, int wrongLetters, int rightBeginning) {
        return is.match()
                .field("name")
                .boost(IN_NAME)
                .field("brand")
                .boost(IN_BRAND)
                .field("categories")
                .boost(IN_CATEGORY)
                .matching(word)
                .fuzzy(wrongLetters, rightBeginning)
                .toPredicate();
    }

    /** A word that is not known: as it is, or one that resembles it. */
    SearchPredicate strangeWord(String word, boolean isLast) {
        int tolerance = Words.tolerance(word);
        return tolerance == 0
                ? word(word, isLast)
                : is.bool()
                        .should(word(word, isLast))
                        .should(similarWord(word, tolerance, 1))
                        .toPredicate();
    }

    /** Each word, or as many as are required. */
    SearchPredicate words(Words words, Set<String> strange) {
        var all = is.bool();
        for (String word : words.all()) {
            boolean isLast = words.isLast(word);
            all.should(strange.contains(word) ? strangeWord(word, isLast) : word(word, isLast));
        }
        return all.minimumShouldMatchNumber(words.required()).toPredicate();
    }

    private SearchPredicate ofText(String text, Words words, Set<String> strange) {
        SearchPredicate sku =
                is.match().field("skuKey").matching(text).boost(SKU).toPredicate();
        if (words.isEmpty()) {
            return sku;
        }
        var best = is.bool().must(words(words, strange));
        if (words.all().size() > 1) {
            best.should(is.phrase().field("name").matching(text).slop(1).boost(SIDE_BY_SIDE));
        }
        if (words.required() < words.all().size()) {
            best.should(everyWord(words, strange));
        }
        return is.bool().should(best).should(sku).toPredicate();
    }

    /** What has all words comes before what has one of them more often. */
    private SearchPredicate everyWord(Words words, Set<String> strange) {
        var every = is.bool();
        for (String word : words.all()) {
            boolean isLast = words.isLast(word);
            every.must(strange.contains(word) ? strangeWord(word, isLast) : word(word, isLast));
        }
        return every.constantScore().boost(EVERY_WORD).toPredicate();
    }

    private List<SearchPredicate> filters(SearchQuery query) {
        List<SearchPredicate> filters = new ArrayList<>();
        if (query.category() != null) {
            filters.add(
                    is.match().field("categoryIds").matching(query.category()).toPredicate());
        }
        if (!query.brands().isEmpty()) {
            filters.add(is.terms().field("brandKey").matchingAny(query.brands()).toPredicate());
        }
        if (query.minPrice() != null) {
            filters.add(is.range()
                    .field("priceCents")
                    .atLeast(hundredths(query.minPrice(), RoundingMode.CEILING))
                    .toPredicate());
        }
        if (query.maxPrice() != null) {
            filters.add(is.range()
                    .field("priceCents")
                    .atMost(hundredths(query.maxPrice(), RoundingMode.FLOOR))
                    .toPredicate());
        }
        if (query.inStock() != null) {
            filters.add(is.match().field("inStock").matching(query.inStock()).toPredicate());
        }
        rating(query.minRating()).ifPresent(filters::add);
        return filters;
    }

    private Optional<SearchPredicate> rating(@Nullable BigDecimal least) {
        return Optional.ofNullable(least).map(rating -> is.range()
                .field("rating")
                .atLeast((int) hundredths(rating, RoundingMode.CEILING))
                .toPredicate());
    }

    private static long hundredths(BigDecimal amount, RoundingMode rounding) {
        return amount.movePointRight(2).setScale(0, rounding).longValueExact();
    }
}
