package commissary.nutrition.foods.internal.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the known words that an unknown one is a misspelling of: one letter left out, added, changed, or two swapped.
 * Two words one such step apart have something in common once a letter of each is struck, so a look-up of these
 * remainders finds all candidates without a walk over the vocabulary.
 */
final class Spelling {

    /** Of a known word; a word of three letters is like too many others. */
    private static final int SHORTEST = 4;

    private final Map<String, List<String>> byRemainder = new HashMap<>();

    Spelling(Collection<String> vocabulary) {
        for (String word : vocabulary) {
            if (word.length() >= SHORTEST) {
                remainders(word).forEach(rest -> byRemainder
                        .computeIfAbsent(rest, absent -> new ArrayList<>(1))
                        .add(word));
            }
        }
    }

    /** In alphabetical order; empty for words too short to tell. */
    Set<String> nearest(String word) {
        Set<String> near = new TreeSet<>();
        if (word.length() >= SHORTEST - 1) {
            for (String rest : remainders(word)) {
                for (String candidate : byRemainder.getOrDefault(rest, List.of())) {
                    if (isOneStep(word, candidate)) {
                        near.add(candidate);
                    }
                }
            }
        }
        return near;
    }

    private static Set<String> remainders(String word) {
        Set<String> all = new TreeSet<>();
        all.add(word);
        for (int i = 0; i < word.length(); i++) {
            all.add(word.substring(0, i) + word.substring(i + 1));
        }
        return all;
    }

    static boolean isOneStep(String left, String right) {
        int first = 0;
        int shorter = Math.min(left.length(), right.length());
        while (first < shorter && left.charAt(first) == right.charAt(first)) {
            first++;
        }
        String a = left.substring(first);
        String b = right.substring(first);
        if (a.length() == b.length()) {
            boolean isSwap = a.length() > 1
                    && a.charAt(0) == b.charAt(1)
                    && a.charAt(1) == b.charAt(0)
                    && a.substring(2).equals(b.substring(2));
            return a.isEmpty() || a.substring(1).equals(b.substring(1)) || isSwap;
        }
        return a.length() > b.length()
                ? a.substring(1).equals(b)
                : b.substring(1).equals(a);
    }
}
