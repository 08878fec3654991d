package commissary.testdata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One line of the recorded history of deals: an item that a look at a city saw. */
public record RecordedOffer(
        Instant seenAt,
        String city,
        String store,
        String item,
        String name,
        BigDecimal price,
        BigDecimal original,
        int stock,
        String department) {

    private static final Set<String> BAKERY = Set.of(
            "Bakery",
            "BAKERY",
            "Bakery Instore",
            "Bakery Commercial",
            "Sourdough",
            "Sandwich Rolls",
            "Dinner Rolls",
            "Cakes & Cupcakes",
            "Cakes & Desserts",
            "Desserts",
            "Baked In Store",
            "Tortillas and Salsa",
            "Wraps, Pitas & Flatbread");
    private static final Set<String> DAIRY = Set.of("Dairy", "Dairy & Eggs", "Dairy and Eggs", "Cheese", "Yogurt");

    /** All looks at cities, each with its items, in the order in which they were taken. */
    public static List<List<RecordedOffer>> looks() throws IOException {
        Path file = TestData.file("deals/flashfood_polls.csv.gz");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(TestData.open(file), StandardCharsets.UTF_8))) {
            Map<String, List<RecordedOffer>> looks = lines.lines()
                    .skip(1)
                    .map(TestData::cells)
                    .map(RecordedOffer::of)
                    .collect(Collectors.groupingBy(
                            offer -> offer.seenAt() + offer.city(), TreeMap::new, Collectors.toList()));
            return List.copyOf(looks.values());
        }
    }

    /** By a list of departments made by hand. */
    public boolean isBakery() {
        return BAKERY.contains(department.strip());
    }

    /** By a list of departments made by hand. */
    public boolean isDairy() {
        return DAIRY.contains(department.strip());
    }

    /** A price that is not below the original one saves nothing. */
    public boolean saves(int percent) {
        BigDecimal saved = original.subtract(price);
        return saved.signum() > 0
                && saved.movePointRight(2).compareTo(original.multiply(BigDecimal.valueOf(percent))) >= 0;
    }

    private static RecordedOffer of(List<String> cells) {
        return new RecordedOffer(
                Instant.parse(cells.get(0)),
                cells.get(1).toLowerCase(Locale.ROOT),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                new BigDecimal(cells.get(6)),
                new BigDecimal(cells.get(7)),
                Integer.parseInt(cells.get(8)),
                cells.get(9));
    }
}
