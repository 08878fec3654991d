package commissary.nutrition.meals.internal.parsing;

import commissary.nutrition.meals.internal.reading.ReadFood;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names under which a food may be known, from what was said in full to its last word. */
public final class NameVariants {

    /** What follows one of these only describes: "turkey sandwich on rye", "pizza topped with meat". */
    private static final Set<String> DESCRIBING = Set.of(
            "with", "on", "in", "from", "made", "topped", "without", "filled", "and", "served", "of", "by", "at", "or",
            "loaded", "avec", "sans", "au", "aux", "a", "sur", "dans", "et");

    private NameVariants() {}

    /** The likeliest first; at most a dozen. */
    public static List<String> of(ReadFood food) {
        Set<String> variants = new LinkedHashSet<>();
        variants.add(food.words());
        variants.add(food.name());
        List<Token> words =
                Tokens.of(food.name()).stream().filter(Token::isWord).toList();
        List<Token> core = core(words);
        if (food.preparation() != null && !core.isEmpty()) {
            variants.add(food.preparation() + " " + Tokens.text(core));
        }
        for (int from = 0; from < core.size() && variants.size() < 12; from++) {
            variants.add(Tokens.text(core.subList(from, core.size())));
        }
        // French puts the food first: "tartine beurrée".
        if (core.size() > 1) {
            variants.add(core.get(0).text());
        }
        variants.removeIf(String::isBlank);
        return List.copyOf(variants);
    }

    private static List<Token> core(List<Token> words) {
        List<Token> core = new ArrayList<>();
        for (Token word : words) {
            if (DESCRIBING.contains(word.folded()) && !core.isEmpty()) {
                return core;
            }
            core.add(word);
        }
        return core;
    }
}
