package commissary.nutrition.foods.internal.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a name in their base form: small letters without accents, singular, one spelling, without words that
 * only join. English and French are treated alike, since nobody says which one he writes.
 */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORT = 3;

    private static final Set<String> JOINING = Set.of(
            "of", "the", "a", "an", "and", "or", "n", "s", "de", "du", "des", "la", "le", "les", "l", "d", "et", "ou",
            "un", "une", "some", "my", "mon", "ma", "mes", "our", "type", "style", "nlea");

    /** What follows tells what the food comes with: its own noun stands before. */
    private static final Set<String> ATTACHING =
            Set.of("with", "without", "in", "on", "from", "avec", "sans", "a", "au", "aux", "dans", "sur", "en", "w");

    private static final Map<String, String> IRREGULAR = Map.of(
            "leaves", "leaf", "loaves", "loaf", "halves", "half", "calves", "calf", "geese", "goose", "teeth", "tooth");

    /** Other spellings, each as its base form would be. */
    private static final Map<String, List<String>> SAME = Map.ofEntries(
            Map.entry("yoghurt", List.of("yogurt")),
            Map.entry("yaourt", List.of("yogourt")),
            Map.entry("doughnut", List.of("donut")),
            Map.entry("omelet", List.of("omelett")),
            Map.entry("catsup", List.of("ketchup")),
            Map.entry("chilli", List.of("chili")),
            Map.entry("soja", List.of("soya")),
            Map.entry("soy", List.of("soya")),
            Map.entry("lowfat", List.of("low", "fat")),
            Map.entry("nonfat", List.of("fat", "fre")),
            Map.entry("skimmed", List.of("skim")),
            Map.entry("wholewheat", List.of("whol", "wheat")),
            Map.entry("wholemeal", List.of("whol", "wheat")),
            Map.entry("wholegrain", List.of("whol", "grain")),
            Map.entry("flavoured", List.of("flavored")),
            Map.entry("flavour", List.of("flavor")),
            Map.entry("fibr", List.of("fiber")),
            Map.entry("blackey", List.of("black", "eyed")),
            Map.entry("oz", List.of("ounc")));

    private Words() {}

    /** In their order, none of which only joins. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (String word : split(text)) {
            if (!JOINING.contains(word) && !ATTACHING.contains(word)) {
                words.addAll(base(word));
            }
        }
        return words;
    }

    /** The words of the part that names the food itself: before a comma, or before what it comes with. */
    static List<String> ofHead(String text) {
        String part = text.split("[,(]", 2)[0];
        List<String> words = new ArrayList<>();
        for (String word : split(part)) {
            if (ATTACHING.contains(word) && !words.isEmpty()) {
                break;
            }
            if (!JOINING.contains(word) && !ATTACHING.contains(word)) {
                words.addAll(base(word));
            }
        }
        return words;
    }

    /** Small letters without accents, one space between words: for saying whether two texts are the same words. */
    public static String folded(String text) {
        return String.join(" ", split(text));
    }

    private static List<String> split(String text) {
        String flat = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("'s ", "s ")
                .replace("’s ", "s ");
        return BETWEEN.splitAsStream(flat).filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> base(String word) {
        String stem = stem(word);
        return SAME.getOrDefault(stem, List.of(stem));
    }

    private static String stem(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        return word.length() <= SHORT ? word : withoutLastE(singular(word));
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean addsEs = word.endsWith("oes")
                || word.endsWith("ches")
                || word.endsWith("shes")
                || word.endsWith("xes")
                || word.endsWith("sses");
        if (addsEs) {
            return word.substring(0, word.length() - 2);
        }
        boolean addsX = word.endsWith("eaux") || word.endsWith("oux");
        boolean addsS = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return addsX || addsS ? word.substring(0, word.length() - 1) : word;
    }

    /** French plurals in -ches would else differ from their singular; "cookie" and "cookies" too. */
    private static String withoutLastE(String word) {
        if (word.endsWith("ie")) {
            return word.substring(0, word.length() - 2) + "y";
        }
        return word.endsWith("e") && word.length() > SHORT ? word.substring(0, word.length() - 1) : word;
    }
}
