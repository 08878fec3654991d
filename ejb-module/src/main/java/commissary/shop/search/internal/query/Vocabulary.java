package commissary.shop.search.internal.query;

import commissary.shop.search.internal.index.ProductDocument;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Which words the shop knows: those of names, brands and categories. Only with others is it forgiving, so that who
 * looks for books is not shown boots.
 */
final class Vocabulary {

    private static final int TITLES = 50;
    private static final int SHORTEST = 3;
    private static final int SHORT = 4;

    private final SearchSession session;
    private final Conditions conditions;

    Vocabulary(SearchSession session, Conditions conditions) {
        this.session = session;
        this.conditions = conditions;
    }

    /** A product by what it is called. */
    record Title(long id, String name, Optional<String> brand, List<String> categories) {}

    /** The words that are not known, in their order. */
    Set<String> strange(Words words) {
        Set<String> strange = new LinkedHashSet<>();
        for (String word : words.all()) {
            if (!isAnything(conditions.titleWord(word, words.isLast(word)))) {
                strange.add(word);
            }
        }
        return strange;
    }

    boolean isAnything(SearchPredicate wanted) {
        return !session.search(ProductDocument.class)
                .select(f -> f.id())
                .where(f -> f.bool().filter(wanted))
                .totalHitCountThreshold(1)
                .fetchHits(1)
                .isEmpty();
    }

    /** The words with strange ones in place of which a known one may have been meant; empty if none may. */
    Optional<String> meant(Words words, Set<String> strange) {
        List<String> meant = words.all().stream()
                .map(word -> strange.contains(word) ? meant(word) : word)
                .toList();
        return meant.equals(words.all()) ? Optional.empty() : Optional.of(String.join(" ", meant));
    }

    /** The best ones that match. */
    List<Title> titles(SearchPredicate wanted, int limit) {
        return session
                .search(ProductDocument.class)
                .select(f -> f.composite()
                        .from(
                                f.id(Long.class),
                                f.field("name", String.class),
                                f.field("brandName", String.class),
                                f.field("categories", String.class).list())
                        .asList())
                .where(wanted)
                .fetchHits(limit)
                .stream()
                .map(Vocabulary::title)
                .toList();
    }

    private String meant(String word) {
        if (word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit)) {
            return word;
        }
        int most = word.length() < SHORT ? 1 : 2;
        Spelling spelling = new Spelling();
        titles(conditions.similarWord(word, most, 0), TITLES).forEach(title -> {
            spelling.read(title.name());
            title.brand().ifPresent(spelling::read);
            title.categories().forEach(spelling::read);
        });
        return spelling.nearest(word, most).orElse(word);
    }

    private static Title title(List<?> row) {
        List<String> categories =
                ((List<?>) row.get(3)).stream().map(String::valueOf).toList();
        return new Title((Long) row.get(0), (String) row.get(1), Optional.ofNullable((String) row.get(2)), categories);
    }
}
