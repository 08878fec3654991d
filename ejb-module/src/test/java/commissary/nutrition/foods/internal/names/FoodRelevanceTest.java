package commissary.nutrition.foods.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.internal.ShippedFoods;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Whether people's words find the food they mean. The phrases are written by hand; each names the foods that are right.
 * The floors are what was reached, less a little.
 */
class FoodRelevanceTest {

    private static final double FLOOR = 0.98;

    private final ShippedFoods shipped = new ShippedFoods();
    private final Map<Long, String> names =
            shipped.all().stream().collect(Collectors.toMap(FoodView::id, FoodView::name));
    private final NameIndex index = shipped.names();
    private final NameMatcher matcher = new NameMatcher(index);

    @Test
    void whatPeopleSayIsMatchedWithTheRightFood() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<NamedCsvRecord> phrases = rows("phrases.csv");
        for (NamedCsvRecord row : phrases) {
            Optional<String> found = matcher.match(row.getField("phrase")).map(hit -> names.get(hit.foodId()));
            if (!right(row).contains(found.orElse(""))) {
                wrong.add(row.getField("phrase") + " -> " + found.orElse("none"));
            }
        }

        assertThat(phrases).hasSizeGreaterThan(150);
        assertThat(1 - (double) wrong.size() / phrases.size())
                .as("matched right; wrong: %s", wrong)
                .isGreaterThan(FLOOR);
    }

    @Test
    void theRightFoodIsFoundFirst() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<NamedCsvRecord> phrases = rows("phrases.csv");
        NameSearch search = new NameSearch(index);
        for (NamedCsvRecord row : phrases) {
            List<String> found = search.find(row.getField("phrase"), 3).stream()
                    .map(hit -> names.getOrDefault(hit.foodId(), ""))
                    .toList();
            if (found.isEmpty() || !right(row).contains(found.get(0))) {
                wrong.add(row.getField("phrase") + " -> " + found);
            }
        }

        assertThat(1 - (double) wrong.size() / phrases.size())
                .as("found first; wrong: %s", wrong)
                .isGreaterThan(FLOOR);
    }

    @Test
    void whatIsNoFoodHereIsMatchedWithNone() throws IOException {
        for (NamedCsvRecord row : rows("none.csv")) {
            String phrase = row.getField("phrase");
            assertThat(matcher.match(phrase).map(hit -> names.get(hit.foodId())))
                    .as(phrase)
                    .isEmpty();
        }
    }

    @Test
    void aNameIsSureAndAMisspellingLessSo() {
        assertThat(matcher.match("Scrambled egg").orElseThrow().score()).isEqualTo(1);
        assertThat(matcher.match("scrambeld egg").orElseThrow().score()).isBetween(0.7, 0.99);
    }

    @Test
    void theBeginningOfAWordIsEnough() {
        List<String> found = new NameSearch(index)
                .find("scram", 5).stream()
                        .map(hit -> names.getOrDefault(hit.foodId(), ""))
                        .toList();

        assertThat(found).contains("Scrambled egg");
    }

    private static Set<String> right(NamedCsvRecord row) {
        return Set.of(row.getField("foods").split("\\|", -1));
    }

    private static List<NamedCsvRecord> rows(String name) throws IOException {
        InputStream file = FoodRelevanceTest.class.getResourceAsStream("/commissary/nutrition/foods/" + name);
        assertThat(file).as(name).isNotNull();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        }
    }
}
