package commissary.shop.search.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.testdata.TestData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How good the order of what is found is, over labelled queries; the floors are a little below what was seen. */
class RelevanceTest {

    private static final int FIRST = 10;
    private static final int DEEP = 50;
    private static final double GOOD = 2.67;
    private static final int RECALL_QUERIES = 1_500;
    private static final int GAIN_QUERIES = 1_000;
    private static final double RANK_FLOOR = 0.92;
    private static final double RECALL_FLOOR = 0.9;
    private static final double DEEP_RECALL_FLOOR = 0.55;
    private static final double GAIN_FLOOR = 0.3;

    @Test
    void groceriesAreFoundByBrandTypeAndNameEvenMisspelt(@TempDir Path folder) throws IOException {
        List<List<String>> queries = TestData.rows("search/grocery_derived_queries.csv");
        try (IndexedProducts products = new IndexedProducts(folder)) {
            for (List<String> row : TestData.rows("catalogue/grocery_products.csv.gz")) {
                String brand = row.get(4);
                products.add(
                        Long.parseLong(row.get(0)),
                        row.get(1),
                        brand.isBlank() ? null : brand,
                        row.get(3) + " / " + row.get(7));
            }
            products.write();
            Map<String, DoubleSummaryStatistics> ranks = new TreeMap<>();
            Map<String, DoubleSummaryStatistics> recalls = new TreeMap<>();

            for (List<String> query : queries) {
                List<Long> relevant = Arrays.stream(query.get(2).split(" "))
                        .map(Long::valueOf)
                        .toList();
                List<Long> found = products.find(query.get(0), FIRST).ids();
                add(ranks, query.get(1), reciprocalRank(found, relevant));
                add(recalls, query.get(1), hits(found, relevant) / Math.min(FIRST, relevant.size()));
            }

            System.out.println("groceries: MRR@10 " + means(ranks) + ", recall@10 " + means(recalls));
            assertThat(means(ranks))
                    .allSatisfy((kind, mean) -> assertThat(mean).as(kind).isGreaterThan(RANK_FLOOR));
            assertThat(means(recalls))
                    .allSatisfy((kind, mean) -> assertThat(mean).as(kind).isGreaterThan(RECALL_FLOOR));
        }
    }

    @Test
    void hardwareIsFoundAsPeopleJudgedIt(@TempDir Path folder) throws IOException {
        Map<String, Map<Long, Double>> labels = labels();
        try (IndexedProducts products = new IndexedProducts(folder)) {
            for (List<String> row : TestData.rows("search/hardware_products.csv.gz")) {
                products.add(Long.parseLong(row.get(0)), row.get(1), null, "Hardware");
            }
            products.write();
            DoubleSummaryStatistics recall = new DoubleSummaryStatistics();
            DoubleSummaryStatistics gain = new DoubleSummaryStatistics();

            for (Map.Entry<String, Map<Long, Double>> query :
                    labels.entrySet().stream().limit(RECALL_QUERIES).toList()) {
                List<Long> found = products.find(query.getKey(), DEEP).ids();
                List<Long> good = query.getValue().entrySet().stream()
                        .filter(label -> label.getValue() >= GOOD)
                        .map(Map.Entry::getKey)
                        .toList();
                if (!good.isEmpty()) {
                    recall.accept(hits(found, good) / good.size());
                }
                if (gain.getCount() < GAIN_QUERIES) {
                    gain.accept(normalisedGain(found, query.getValue()));
                }
            }

            System.out.printf("hardware: recall@50 %.3f, NDCG@10 %.3f%n", recall.getAverage(), gain.getAverage());
            assertThat(recall.getAverage()).isGreaterThan(DEEP_RECALL_FLOOR);
            assertThat(gain.getAverage()).isGreaterThan(GAIN_FLOOR);
        }
    }

    /** The grades of each query whose judged products differ enough, in the order of the file. */
    private static Map<String, Map<Long, Double>> labels() throws IOException {
        Map<String, Map<Long, Double>> labels = new LinkedHashMap<>();
        for (List<String> row : TestData.rows("search/hardware_labels.csv.gz")) {
            if (row.get(4).equals("1")) {
                labels.computeIfAbsent(row.get(1), query -> new LinkedHashMap<>())
                        .put(Long.valueOf(row.get(2)), Double.valueOf(row.get(3)));
            }
        }
        return labels;
    }

    private static double reciprocalRank(List<Long> found, List<Long> relevant) {
        for (int i = 0; i < found.size(); i++) {
            if (relevant.contains(found.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static double hits(List<Long> found, List<Long> relevant) {
        return found.stream().filter(relevant::contains).count();
    }

    private static double normalisedGain(List<Long> found, Map<Long, Double> grades) {
        List<Double> got = found.stream()
                .limit(FIRST)
                .map(id -> grades.getOrDefault(id, 1.0))
                .toList();
        List<Double> best = new ArrayList<>(grades.values());
        best.sort(Comparator.reverseOrder());
        double ideal = gain(best.subList(0, Math.min(FIRST, best.size())));
        return ideal == 0 ? 0 : gain(got) / ideal;
    }

    private static double gain(List<Double> grades) {
        double sum = 0;
        for (int i = 0; i < grades.size(); i++) {
            sum += (Math.pow(2, grades.get(i) - 1) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    private static void add(Map<String, DoubleSummaryStatistics> all, String kind, double value) {
        all.computeIfAbsent(kind, key -> new DoubleSummaryStatistics()).accept(value);
    }

    private static Map<String, Double> means(Map<String, DoubleSummaryStatistics> all) {
        return all.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, kind -> Math.round(kind.getValue().getAverage() * 1_000) / 1_000.0));
    }
}
