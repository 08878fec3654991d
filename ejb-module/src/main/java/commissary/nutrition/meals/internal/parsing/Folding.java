package commissary.nutrition.meals.internal.parsing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes one of several ways to write the same words. */
public final class Folding {

    private static final int FIRST_WITH_MARKS = 128;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PLURAL_IN_ES = Pattern.compile("(?:ch|sh|x|ss|zz|[^aeiou]o)es$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}%]+");

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("leaves", "leaf"),
            Map.entry("loaves", "loaf"),
            Map.entry("halves", "half"),
            Map.entry("calves", "calf"),
            Map.entry("knives", "knife"),
            Map.entry("feet", "foot"),
            Map.entry("geese", "goose"),
            Map.entry("teeth", "tooth"),
            Map.entry("cookies", "cookie"),
            Map.entry("brownies", "brownie"),
            Map.entry("smoothies", "smoothie"),
            Map.entry("veggies", "veggie"),
            Map.entry("pies", "pie"),
            Map.entry("calories", "calorie"),
            Map.entry("radii", "radius"),
            Map.entry("noix", "noix"));

    private static final Set<String> NO_PLURALS =
            Set.of("hummus", "couscous", "asparagus", "swiss", "molasses", "ananas", "mais", "jus", "cassis", "gas");

    private Folding() {}

    /** Small letters without accents; ligatures apart. */
    public static String fold(String text) {
        if (text.chars().allMatch(c -> c < FIRST_WITH_MARKS)) {
            return text.toLowerCase(Locale.ROOT);
        }
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace('’', '\'');
    }

    /** The words, folded and singular, with one space between them: what an alias is kept under. */
    public static String key(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(fold(text)))
                .filter(word -> !word.isEmpty())
                .map(Folding::singular)
                .collect(Collectors.joining(" "));
    }

    /** The singular of a folded word, by the rules that most English and French plurals follow. */
    public static String singular(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        } else if (word.length() < 4 || NO_PLURALS.contains(word) || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        } else if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        } else if (word.endsWith("eaux") || word.endsWith("eux")) {
            return word.substring(0, word.length() - 1);
        } else if (word.endsWith("es") && PLURAL_IN_ES.matcher(word).find()) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("is") ? word.substring(0, word.length() - 1) : word;
    }
}
