package commissary.nutrition.foods.internal.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says which food a name means, or that it means none clearly enough. What the name is about must be what the food's
 * name is about; beside that, the more the words are the same the better.
 */
public final class NameMatcher {

    private static final double ENOUGH = 0.72;
    private static final double MISSPELT = 0.85;
    /** A word that no food has is mostly a brand, but may be what matters. */
    private static final double UNKNOWN = 0.45;
    /** A word of the food's name that nobody said says more than a needless word that somebody did. */
    private static final double LEAST_UNSAID = 0.8;

    private static final double COMMON = 0.01;

    private final NameIndex index;

    public NameMatcher(NameIndex index) {
        this.index = index;
    }

    /** A word of a name, and how sure it is. */
    private record Said(String word, double weight, double certainty, boolean isKnown) {}

    public Optional<Hit> match(String text) {
        if (index.isEmpty()) {
            return Optional.empty();
        }
        Optional<FoodName> same = index.same(Words.folded(text)).stream().min(NameMatcher::byCommonness);
        return same.map(name -> new Hit(name.foodId(), 1)).or(() -> likeliest(text));
    }

    private static int byCommonness(FoodName left, FoodName right) {
        return Comparator.comparing((FoodName name) -> !name.isMain())
                .thenComparing(FoodName::commonness)
                .thenComparing(FoodName::foodId)
                .compare(left, right);
    }

    private Optional<Hit> likeliest(String text) {
        List<String> words = Words.of(text);
        List<Said> said = words.stream().map(this::said).toList();
        Set<String> heads = Heads.of(text, words);
        Set<String> knownHeads = new HashSet<>();
        heads.forEach(head -> knownHeads.add(said(head).word()));
        return candidates(said).stream()
                .filter(name -> name.heads().stream().anyMatch(knownHeads::contains))
                .map(name -> new Scored(name, score(name, said)))
                .filter(scored -> scored.score() >= ENOUGH)
                .max(Comparator.comparingDouble(Scored::rank)
                        .thenComparing(scored -> -scored.name().foodId()))
                .map(scored -> new Hit(scored.name().foodId(), Math.min(1, scored.score())));
    }

    private record Scored(FoodName name, double score) {

        double rank() {
            return score - COMMON * name.commonness() + (name.isMain() ? COMMON / 2 : 0);
        }
    }

    private Said said(String word) {
        double weight = Weights.of(word);
        if (index.knows(word)) {
            return new Said(word, weight, 1, true);
        }
        Set<String> near = index.misspelt(word);
        if (near.isEmpty()) {
            return new Said(word, Math.min(weight, UNKNOWN), 0, false);
        }
        String nearest = near.stream()
                .max(Comparator.comparingInt(
                        candidate -> index.withWord(candidate).size()))
                .orElseThrow();
        return new Said(nearest, Weights.of(nearest), MISSPELT, true);
    }

    private Set<FoodName> candidates(Collection<Said> said) {
        Set<FoodName> names = new HashSet<>();
        for (Said one : said) {
            if (one.isKnown() && Weights.isNoun(one.word())) {
                names.addAll(index.withWord(one.word()));
            }
        }
        if (names.isEmpty()) {
            said.stream().filter(Said::isKnown).forEach(one -> names.addAll(index.withWord(one.word())));
        }
        return names;
    }

    /** Twice what both have, by what each has. */
    private static double score(FoodName name, List<Said> said) {
        double shared = 0;
        double all = 0;
        List<String> unsaid = new ArrayList<>(name.words());
        for (Said one : said) {
            all += one.weight();
            if (unsaid.remove(one.word())) {
                shared += 2 * one.weight() * one.certainty();
                all += one.weight();
            }
        }
        for (String word : unsaid) {
            all += Math.max(LEAST_UNSAID, Weights.of(word));
        }
        return all == 0 ? 0 : shared / all;
    }
}
