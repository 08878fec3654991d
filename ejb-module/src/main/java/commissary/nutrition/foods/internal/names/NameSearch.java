package commissary.nutrition.foods.internal.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Foods by what somebody types: the beginning of a word is enough, a wrong letter does no harm. */
public final class NameSearch {

    private static final double EXACT = 1;
    private static final double BEGUN = 0.75;
    private static final double MISSPELT = 0.7;
    private static final int SHORTEST_PREFIX = 2;
    private static final double LEAST = 0.5;

    private static final double FOR_WORDS_FOUND = 0.55;
    private static final double FOR_WORDS_USED = 0.25;
    private static final double FOR_COMMONNESS = 0.1;
    private static final double FOR_MAIN_NAME = 0.03;
    private static final double FOR_WHOLE_NAME = 0.07;
    private static final int RAREST = 3;

    private final NameIndex index;

    public NameSearch(NameIndex index) {
        this.index = index;
    }

    /** Each food once, the likeliest first. */
    public List<Hit> find(String text, int limit) {
        List<String> words = Words.of(text);
        Map<FoodName, double[]> found = new HashMap<>();
        for (int place = 0; place < words.size(); place++) {
            int at = place;
            readings(words.get(place))
                    .forEach((word, quality) -> index.withWord(word).forEach(name -> {
                        double[] qualities = found.computeIfAbsent(name, absent -> new double[words.size()]);
                        qualities[at] = Math.max(qualities[at], quality);
                    }));
        }
        String folded = Words.folded(text);
        Map<Long, Double> best = new HashMap<>();
        found.forEach((name, qualities) -> {
            double score = score(name, words, qualities, folded);
            if (score > 0) {
                best.merge(name.foodId(), score, Math::max);
            }
        });
        List<Hit> hits = new ArrayList<>();
        best.forEach((id, score) -> hits.add(new Hit(id, score)));
        return hits.stream()
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::foodId))
                .limit(limit)
                .toList();
    }

    /** What known words a typed one may stand for; misspellings only where nothing else fits. */
    private Map<String, Double> readings(String typed) {
        Map<String, Double> readings = new HashMap<>();
        if (typed.length() >= SHORTEST_PREFIX) {
            index.beginningWith(typed).forEach(word -> readings.put(word, BEGUN));
        }
        if (index.knows(typed)) {
            readings.put(typed, EXACT);
        }
        if (readings.isEmpty()) {
            Set<String> near = index.misspelt(typed);
            near.forEach(word -> readings.put(word, MISSPELT));
        }
        return readings;
    }

    /** 0 if too little of what was typed is there. */
    private static double score(FoodName name, List<String> words, double[] qualities, String folded) {
        double typed = 0;
        double found = 0;
        int hits = 0;
        for (int i = 0; i < qualities.length; i++) {
            double weight = Math.max(Weights.of(words.get(i)), 1.0 / RAREST);
            typed += weight;
            found += weight * qualities[i];
            hits += qualities[i] > 0 ? 1 : 0;
        }
        double wordsFound = found / typed;
        if (wordsFound < LEAST) {
            return 0;
        }
        return FOR_WORDS_FOUND * wordsFound
                + FOR_WORDS_USED * hits / name.words().size()
                + FOR_COMMONNESS * (RAREST - name.commonness()) / (RAREST - 1)
                + (name.isMain() ? FOR_MAIN_NAME : 0)
                + (name.folded().equals(folded) ? FOR_WHOLE_NAME : 0);
    }
}
