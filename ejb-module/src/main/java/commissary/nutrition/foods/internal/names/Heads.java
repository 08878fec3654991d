package commissary.nutrition.foods.internal.names;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a name is about: "peanut butter cookie" about a cookie, "beurre d'arachide" about butter. */
final class Heads {

    private static final Pattern FRENCH =
            Pattern.compile("(?i)(\\b(de|du|des|d['’]|à|au|aux|en|et|l['’])|[éèêàâôûîçœ])");

    private Heads() {}

    /** The last noun before what it comes with; the first one if the words are French. */
    static Set<String> of(String text, List<String> words) {
        List<String> nouns = Words.ofHead(text).stream().filter(Weights::isNoun).toList();
        if (nouns.isEmpty()) {
            nouns = words.stream().filter(Weights::isNoun).toList();
        }
        if (nouns.isEmpty()) {
            return Set.copyOf(words);
        }
        return Set.of(FRENCH.matcher(text).find() ? nouns.get(0) : nouns.get(nouns.size() - 1));
    }
}
