package commissary.shop.search.internal.query;

import commissary.shop.search.internal.index.Stems;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text by which a query found it. An index could tell them, but takes longer to mark a page than to find
 * it, and knows texts of some moments ago; here the present ones are compared as the index compares.
 */
public final class FoundWords {

    private final Stems stems;
    private final Set<String> wanted = new HashSet<>();
    private final @Nullable String beginning;
    private final List<String> misspelt;

    private FoundWords(Stems stems, Words words, Set<String> strange) {
        this.stems = stems;
        words.all().forEach(word -> wanted.addAll(stems.ofQuery(word)));
        this.beginning = words.all().stream()
                .filter(word -> words.isLast(word) && word.length() >= Conditions.SHORTEST_BEGINNING)
                .map(Words::folded)
                .findFirst()
                .orElse(null);
        this.misspelt = strange.stream()
                .filter(word -> Words.tolerance(word) > 0)
                .map(Words::folded)
                .toList();
    }

    /** @param strange words of the query that the shop does not know */
    public static FoundWords of(String query, Set<String> strange, Stems stems) {
        return new FoundWords(stems, Words.of(query), strange);
    }

    /** Whether a word of any text was found. */
    boolean inText(String word) {
        return !Collections.disjoint(wanted, stems.ofText(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether a word of a name was found: there a beginning counts, and what a misspelt word resembles. */
    boolean inName(String word) {
        return inText(word) || begins(word) || resembles(word);
    }

    private boolean begins(String word) {
        return beginning != null && Words.folded(word).startsWith(beginning);
    }

    private boolean resembles(String word) {
        return misspelt.stream().anyMatch(typed -> isSimilar(typed, Words.folded(word)));
    }

    /** As the index forgives: the first letter is right. */
    private static boolean isSimilar(String typed, String word) {
        return !word.isEmpty()
                && typed.charAt(0) == word.charAt(0)
                && Spelling.distance(typed, word) <= Words.tolerance(typed);
    }
}
