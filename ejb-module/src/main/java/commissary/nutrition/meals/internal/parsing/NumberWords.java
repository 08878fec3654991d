package commissary.nutrition.meals.internal.parsing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers that are written as words, in English and French. */
final class NumberWords {

    /** What also is an article, and a number only for want of a better one. */
    static final Set<String> ARTICLES = Set.of("a", "an", "un", "une");

    private static final Map<String, BigDecimal> WHOLE = whole();

    private static final Map<String, BigDecimal> PARTS = Map.ofEntries(
            Map.entry("half", new BigDecimal("0.5")),
            Map.entry("halves", new BigDecimal("0.5")),
            Map.entry("demi", new BigDecimal("0.5")),
            Map.entry("demie", new BigDecimal("0.5")),
            Map.entry("moitie", new BigDecimal("0.5")),
            Map.entry("quarter", new BigDecimal("0.25")),
            Map.entry("quarters", new BigDecimal("0.25")),
            Map.entry("third", new BigDecimal("0.3333")),
            Map.entry("thirds", new BigDecimal("0.3333")),
            Map.entry("tiers", new BigDecimal("0.3333")));

    /** "A few" and "some" have to be something: three, by most dictionaries' "at least". */
    private static final Map<String, BigDecimal> MANY = Map.ofEntries(
            Map.entry("dozen", BigDecimal.valueOf(12)),
            Map.entry("dozens", BigDecimal.valueOf(12)),
            Map.entry("douzaine", BigDecimal.valueOf(12)),
            Map.entry("dizaine", BigDecimal.TEN),
            Map.entry("couple", BigDecimal.valueOf(2)),
            Map.entry("pair", BigDecimal.valueOf(2)),
            Map.entry("paire", BigDecimal.valueOf(2)),
            Map.entry("few", BigDecimal.valueOf(3)),
            Map.entry("several", BigDecimal.valueOf(3)),
            Map.entry("quelques", BigDecimal.valueOf(3)),
            Map.entry("plusieurs", BigDecimal.valueOf(3)));

    private NumberWords() {}

    static boolean isNumber(String folded) {
        return WHOLE.containsKey(folded) || PARTS.containsKey(folded) || MANY.containsKey(folded);
    }

    static @Nullable BigDecimal whole(String folded) {
        return WHOLE.get(folded);
    }

    static @Nullable BigDecimal part(String folded) {
        return PARTS.get(folded);
    }

    static @Nullable BigDecimal many(String folded) {
        return MANY.get(folded);
    }

    private static Map<String, BigDecimal> whole() {
        Map<String, BigDecimal> whole = new HashMap<>();
        number(whole, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen");
        number(whole, "_ deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize");
        whole.remove("_");
        whole.put("twenty", BigDecimal.valueOf(20));
        whole.put("vingt", BigDecimal.valueOf(20));
        whole.put("thirty", BigDecimal.valueOf(30));
        whole.put("trente", BigDecimal.valueOf(30));
        return Map.copyOf(whole);
    }

    private static void number(Map<String, BigDecimal> numbers, String words) {
        int value = 1;
        for (String word : List.of(words.split(" "))) {
            numbers.put(word, BigDecimal.valueOf(value));
            value++;
        }
    }
}
