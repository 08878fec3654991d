package commissary.nutrition.foods.internal;

import commissary.nutrition.foods.internal.names.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * The names of foods that were imported, up to two million: found by the index of words, and where a word is misspelt by
 * the index of its letters. Candidates are bounded, so that a common word costs no more than a rare one.
 */
@Dependent
public class ImportedNames {

    private static final int MOST_CANDIDATES = 2_000;
    private static final int MOST = 200;
    private static final double LEAST_LIKENESS = 0.5;

    private final Jdbi jdbi;

    @Inject
    public ImportedNames(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether there are any. */
    boolean areEmpty() {
        return jdbi.withHandle(handle -> handle.createQuery("select not exists (select from foods.search_name)")
                .mapTo(Boolean.class)
                .one());
    }

    /** The words of names in which every word of the text, or what begins with it, stands; the shortest first. */
    Map<Long, String> withWords(String text) {
        List<String> words = Words.of(text);
        if (words.isEmpty()) {
            return Map.of();
        }
        String query = words.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
        return names(
                """
                select food_id, words from (
                    select food_id, words, quality from foods.search_name
                    where search @@ to_tsquery('simple', :text) limit :candidates) found
                order by quality, length(words), food_id limit :most
                """,
                query);
    }

    /** The words of names with a part that looks like the text, the likest first. */
    Map<Long, String> like(String text) {
        String words = String.join(" ", Words.of(text));
        if (words.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> {
            handle.createQuery("select set_config('pg_trgm.word_similarity_threshold', :least, true)")
                    .bind("least", Double.toString(LEAST_LIKENESS))
                    .mapTo(String.class)
                    .one();
            return names(
                    """
                    select food_id, words from (
                        select food_id, words from foods.search_name where words operator(foods.%>) :text limit :candidates) found
                    order by foods.word_similarity(:text, words) desc, length(words), food_id limit :most
                    """,
                    words);
        });
    }

    /** For each text the food whose name has exactly its words, the best described one if there are several. */
    Map<String, Long> same(Collection<String> texts) {
        Map<String, String> wordsOf = new HashMap<>();
        texts.forEach(text -> wordsOf.put(text, String.join(" ", Words.of(text))));
        Map<String, Long> byWords = jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select distinct on (words) words, food_id from foods.search_name where words = any(:words)
                        order by words, quality, food_id
                        """)
                .bindArray("words", String.class, List.copyOf(wordsOf.values()))
                .reduceRows(new HashMap<String, Long>(), (found, row) -> {
                    found.put(row.getColumn("words", String.class), row.getColumn("food_id", Long.class));
                    return found;
                }));
        Map<String, Long> same = new HashMap<>();
        wordsOf.forEach((text, words) -> {
            Long id = byWords.get(words);
            if (id != null) {
                same.put(text, id);
            }
        });
        return same;
    }

    private Map<Long, String> names(String sql, String text) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("text", text)
                .bind("candidates", MOST_CANDIDATES)
                .bind("most", MOST)
                .reduceRows(new LinkedHashMap<Long, String>(), (found, row) -> {
                    found.put(row.getColumn("food_id", Long.class), row.getColumn("words", String.class));
                    return found;
                }));
    }
}
