package commissary.shop.search.internal.query;

import commissary.shop.catalog.CategoryNode;
import commissary.shop.search.Suggestion;
import commissary.shop.search.SuggestionKind;
import commissary.shop.search.internal.index.ProductDocument;
import commissary.shop.search.internal.index.ProductIndex;
import commissary.shop.search.internal.query.Vocabulary.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;

/** Completes what is being typed: a few categories and brands, then products. */
public final class Suggestions {

    private static final int TITLES = 50;
    private static final int MOST_CATEGORIES = 2;
    private static final int MOST_BRANDS = 2;

    private Suggestions() {}

    public static List<Suggestion> of(ProductIndex index, List<CategoryNode> tree, String typed, int limit) {
        Words words = Words.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Title> titles = titles(index, words);
        Stream<Suggestion> categories = all(tree)
                .filter(node -> node.productCount() > 0 && isCompleted(node.name(), words))
                .map(node -> suggestion(SuggestionKind.CATEGORY, node.name(), node.id()));
        Stream<Suggestion> brands = titles.stream()
                .map(Title::brand)
                .flatMap(Optional::stream)
                .distinct()
                .filter(brand -> isCompleted(brand, words))
                .map(brand -> suggestion(SuggestionKind.BRAND, brand, null));
        List<Suggestion> all = new ArrayList<>();
        categories.limit(MOST_CATEGORIES).forEach(all::add);
        brands.limit(MOST_BRANDS).forEach(all::add);
        titles.forEach(title -> all.add(suggestion(SuggestionKind.PRODUCT, title.name(), title.id())));
        return all.stream().limit(limit).toList();
    }

    private static List<Title> titles(ProductIndex index, Words words) {
        try (SearchSession session = index.session()) {
            var is = session.scope(ProductDocument.class).predicate();
            Conditions conditions = new Conditions(is);
            Vocabulary vocabulary = new Vocabulary(session, conditions);
            Set<String> strange = vocabulary.strange(words);
            var each = is.bool();
            for (String word : words.all()) {
                SearchPredicate condition = strange.contains(word)
                        ? conditions.strangeWord(word, words.isLast(word))
                        : conditions.titleWord(word, words.isLast(word));
                each.must(condition);
            }
            return vocabulary.titles(each.toPredicate(), TITLES);
        }
    }

    /** Whether each word begins one of the text's. */
    private static boolean isCompleted(String text, Words words) {
        List<String> ofText = Words.of(text).all().stream().map(Words::folded).toList();
        return words.all().stream().map(Words::folded).allMatch(word -> ofText.stream()
                .anyMatch(one -> one.startsWith(word)));
    }

    private static Stream<CategoryNode> all(List<CategoryNode> nodes) {
        return nodes.stream().flatMap(node -> Stream.concat(Stream.of(node), all(node.children())));
    }

    private static Suggestion suggestion(SuggestionKind kind, String text, @Nullable Long id) {
        return new Suggestion(kind, text, id);
    }
}
