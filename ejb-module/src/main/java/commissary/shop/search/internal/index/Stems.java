package commissary.shop.search.internal.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.search.engine.backend.analysis.AnalysisToken;
import org.hibernate.search.engine.backend.index.IndexManager;

/**
 * What an index makes of a word, so that words can be compared as it compares them. Texts repeat their words: those
 * that were asked for lately are kept.
 */
public final class Stems {

    private static final int KEPT = 20_000;

    private final IndexManager index;
    private final Cache<String, Set<String>> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Stems(IndexManager index) {
        this.index = index;
    }

    /** The stems of a word of a text, in English and in French. */
    public Set<String> ofText(String word) {
        return kept.get(word, unknown -> stems(unknown, Analyzers.ENGLISH, Analyzers.FRENCH));
    }

    /** The stems that are looked for when somebody types this word: those of its synonyms, too. */
    public Set<String> ofQuery(String word) {
        return stems(word, Analyzers.ENGLISH_QUERY, Analyzers.FRENCH_QUERY);
    }

    /** The language stands before each stem: one of French says nothing about one of English. */
    private Set<String> stems(String word, String english, String french) {
        Set<String> stems = new HashSet<>();
        add(stems, "en ", word, english);
        add(stems, "fr ", word, french);
        return Set.copyOf(stems);
    }

    private void add(Set<String> stems, String language, String word, String analyzer) {
        for (AnalysisToken token : index.analyze(analyzer, word)) {
            stems.add(language + token.term());
        }
    }
}
