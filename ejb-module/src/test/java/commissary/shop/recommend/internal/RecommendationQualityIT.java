package commissary.shop.recommend.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.testdata.TestData;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How many of the products of real people's last baskets are recommended to them by what they bought before, beside two
 * simple ways; the floors are a little below what was seen.
 */
class RecommendationQualityIT {

    private static final int FIRST = 10;
    private static final Score NEW_FLOOR = new Score(0.093, 0.084);
    private static final Score ALL_FLOOR = new Score(0.26, 0.25);

    @Test
    void lastBasketsAreForeseenBetterThanByPopularityOrCoOccurrence() throws IOException {
        try (World world = new World()) {
            Recorded recorded = new Recorded(world);
            recorded.load();
            world.build();
            Baselines baselines = new Baselines(recorded.bought());

            Score popularNew = recorded.score(true, baselines::popular);
            Score popularAll = recorded.score(false, baselines::popular);
            Score togetherNew = recorded.score(true, baselines::boughtTogether);
            Score togetherAll = recorded.score(false, baselines::boughtTogether);
            Score servedNew = recorded.score(true, (person, onlyNew) -> world.newForPerson(person));
            Score servedAll = recorded.score(false, (person, onlyNew) -> world.forPerson(person));

            System.out.println("popularity      new " + popularNew + ", all " + popularAll);
            System.out.println("co-occurrence   new " + togetherNew + ", all " + togetherAll);
            System.out.println("what is served  new " + servedNew + ", all " + servedAll);
            assertThat(List.of(popularNew, togetherNew, NEW_FLOOR)).allMatch(servedNew::beats);
            assertThat(List.of(popularAll, togetherAll, ALL_FLOOR)).allMatch(servedAll::beats);
        }
    }

    /** The recorded purchases, with accounts and products of this shop. */
    private static final class Recorded {

        private static final Instant END = Instant.parse("2011-12-10T00:00:00Z");

        private final World world;
        private final Map<String, Long> people = new HashMap<>();
        private final Map<String, Long> products = new HashMap<>();
        private final Map<Long, Set<Long>> bought = new HashMap<>();
        private final Map<Long, Set<Long>> lastBaskets = new LinkedHashMap<>();

        Recorded(World world) {
            this.world = world;
        }

        void load() throws IOException {
            List<List<String>> train = TestData.rows("recs/purchases_train.csv.gz");
            List<List<String>> last = TestData.rows("recs/purchases_last_basket.csv.gz");
            number(train, last);
            Map<String, List<List<String>>> invoices = new LinkedHashMap<>();
            train.forEach(row -> invoices.computeIfAbsent(row.get(1), invoice -> new ArrayList<>())
                    .add(row));
            world.begin();
            invoices.values().forEach(this::buy);
            world.commit();
            last.forEach(row -> lastBaskets
                    .computeIfAbsent(people.get(row.get(0)), person -> new LinkedHashSet<>())
                    .add(products.get(row.get(2))));
        }

        Map<Long, Set<Long>> bought() {
            return bought;
        }

        /** Over all people whose last basket has something that counts. */
        Score score(boolean onlyNew, BiFunction<Long, Boolean, List<Long>> recommend) {
            double recall = 0;
            double gain = 0;
            int count = 0;
            for (Map.Entry<Long, Set<Long>> last : lastBaskets.entrySet()) {
                Set<Long> wanted = new HashSet<>(last.getValue());
                if (onlyNew) {
                    wanted.removeAll(bought.getOrDefault(last.getKey(), Set.of()));
                }
                if (!wanted.isEmpty()) {
                    List<Long> list = recommend.apply(last.getKey(), onlyNew);
                    assertThat(list).hasSizeLessThanOrEqualTo(FIRST).doesNotHaveDuplicates();
                    recall += (double) list.stream().filter(wanted::contains).count() / Math.min(FIRST, wanted.size());
                    gain += normalisedGain(list, wanted);
                    count++;
                }
            }
            return new Score(recall / count, gain / count);
        }

        private void number(List<List<String>> train, List<List<String>> last) {
            Set<String> customers = new LinkedHashSet<>();
            Set<String> codes = new LinkedHashSet<>();
            train.forEach(row -> {
                customers.add(row.get(0));
                codes.add(row.get(2));
            });
            last.forEach(row -> codes.add(row.get(2)));
            assign(customers, world.people(customers.size()), people);
            assign(codes, world.products(codes.size()), products);
        }

        private void buy(List<List<String>> lines) {
            long person = Objects.requireNonNull(people.get(lines.get(0).get(0)));
            Instant at =
                    LocalDateTime.parse(lines.get(0).get(5).replace(' ', 'T')).toInstant(ZoneOffset.UTC);
            List<Long> items = lines.stream()
                    .map(row -> products.get(row.get(2)))
                    .distinct()
                    .toList();
            bought.computeIfAbsent(person, key -> new HashSet<>()).addAll(items);
            world.bought(person, at.plus(Duration.between(END, World.NOW)), items);
        }

        private static void assign(Set<String> names, List<Long> ids, Map<String, Long> to) {
            int next = 0;
            for (String name : names) {
                to.put(name, ids.get(next++));
            }
        }

        private static double normalisedGain(List<Long> list, Set<Long> wanted) {
            double gain = IntStream.range(0, list.size())
                    .filter(place -> wanted.contains(list.get(place)))
                    .mapToDouble(RecommendationQualityIT::discount)
                    .sum();
            double ideal = IntStream.range(0, Math.min(FIRST, wanted.size()))
                    .mapToDouble(RecommendationQualityIT::discount)
                    .sum();
            return gain / ideal;
        }
    }

    private static double discount(int place) {
        return Math.log(2) / Math.log(place + 2.0);
    }

    /** Recall and normalised discounted cumulative gain of the first ten. */
    private record Score(double recall, double gain) {

        boolean beats(Score other) {
            return recall > other.recall && gain > other.gain;
        }

        @Override
        public String toString() {
            return "recall@10 %.4f NDCG@10 %.4f".formatted(recall, gain);
        }
    }

    /** What could be done without a model: the products with the most buyers; those bought most by the same people. */
    private static final class Baselines {

        private final Map<Long, Set<Long>> bought;
        private final Map<Long, Map<Long, Integer>> together = new HashMap<>();
        private final Map<Long, Integer> buyers = new HashMap<>();

        Baselines(Map<Long, Set<Long>> bought) {
            this.bought = bought;
            bought.values()
                    .forEach(basket -> basket.forEach(one -> {
                        buyers.merge(one, 1, Integer::sum);
                        Map<Long, Integer> others = together.computeIfAbsent(one, key -> new HashMap<>());
                        basket.forEach(other -> {
                            if (!other.equals(one)) {
                                others.merge(other, 1, Integer::sum);
                            }
                        });
                    }));
        }

        List<Long> popular(long person, boolean onlyNew) {
            return first(buyers, person, onlyNew);
        }

        List<Long> boughtTogether(long person, boolean onlyNew) {
            Map<Long, Integer> sums = new HashMap<>();
            bought.getOrDefault(person, Set.of()).forEach(one -> together.getOrDefault(one, Map.of())
                    .forEach((other, count) -> sums.merge(other, count, Integer::sum)));
            return first(sums, person, onlyNew);
        }

        private List<Long> first(Map<Long, Integer> counts, long person, boolean onlyNew) {
            Set<Long> seen = bought.getOrDefault(person, Set.of());
            return counts.entrySet().stream()
                    .filter(entry -> !onlyNew || !seen.contains(entry.getKey()))
                    .sorted(Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(FIRST)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
