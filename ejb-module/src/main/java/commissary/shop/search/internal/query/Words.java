package commissary.shop.search.internal.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a query, as they were typed. Whatever is neither letter nor digit only separates, so no character has a
 * meaning to an index.
 */
public record Words(List<String> all) {

    private static final int MAX = 20;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}'’._]+");
    private static final Pattern EDGES = Pattern.compile("^['’._]+|['’._]+$");
    private static final int FORGIVING = 4;
    private static final int MORE_FORGIVING = 8;

    public Words {
        all = List.copyOf(all);
    }

    public static Words of(String text) {
        return new Words(Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT)))
                .map(word -> EDGES.matcher(word).replaceAll(""))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .limit(MAX)
                .toList());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean isLast(String word) {
        return all.get(all.size() - 1).equals(word);
    }

    /** How many must be found: up to two words all, of more words half may be missing. */
    int required() {
        return all.size() <= 2 ? all.size() : all.size() - all.size() / 2;
    }

    /** How many letters of a word may be wrong, missing, too many or exchanged. */
    static int tolerance(String word) {
        if (word.length() < FORGIVING || word.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return word.length() < MORE_FORGIVING ? 1 : 2;
    }

    /** Small letters without accents. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
