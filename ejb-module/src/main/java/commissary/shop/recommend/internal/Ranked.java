package commissary.shop.recommend.internal;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Products in the order of their scores, the best first.
 *
 * @param scores by product
 */
record Ranked(Map<Long, Double> scores) {

    static final Ranked NOTHING = new Ranked(Map.of());

    Ranked {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    }

    /** The best of these; of equal ones the lower id. */
    static Ranked best(Map<Long, Double> scores, int most) {
        Map<Long, Double> sorted = new LinkedHashMap<>();
        scores.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return new Ranked(sorted);
    }

    List<Long> ids() {
        return List.copyOf(scores.keySet());
    }

    /** A product's score between 0 and 1, where 1 is the best one's; 0 for what nothing speaks for. */
    double share(long productId) {
        double best = scores.values().stream().findFirst().orElse(0.0);
        return best <= 0 ? 0 : Math.max(0, scores.getOrDefault(productId, 0.0) / best);
    }

    /** How far ahead a product stands, whatever the scores: 1 for the best one, 0 for what nothing speaks for. */
    Map<Long, Double> standing() {
        Map<Long, Double> standing = new HashMap<>();
        scores.forEach((id, score) -> {
            if (score > 0) {
                standing.put(id, 1 - (double) standing.size() / scores.size());
            }
        });
        return standing;
    }
}
