package commissary.shop.search.internal.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which word somebody meant: of those that stand in similar products the nearest, of several the most frequent. */
final class Spelling {

    private final Map<String, Integer> frequencies = new HashMap<>();

    /** Learns the words of a text. */
    void read(String text) {
        Words.of(text).all().forEach(word -> frequencies.merge(word, 1, Integer::sum));
    }

    /** The nearest known word within so many letters. */
    Optional<String> nearest(String word, int most) {
        String folded = Words.folded(word);
        return frequencies.keySet().stream()
                .filter(known -> distance(folded, Words.folded(known)) <= most)
                .min(Comparator.comparingInt((String known) -> distance(folded, Words.folded(known)))
                        .thenComparing(known -> -frequencies.getOrDefault(known, 0))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to change, add, leave out or exchange with their neighbours to make one of the other. */
    static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, steps);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] steps) {
        int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(steps[i - 1][j - 1] + wrong, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean isExchanged =
                i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return isExchanged ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
