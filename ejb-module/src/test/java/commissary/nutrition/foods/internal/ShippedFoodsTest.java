package commissary.nutrition.foods.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.Nutrient;
import commissary.nutrition.foods.PortionView;
import commissary.testdata.TestData;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shipped foods are what they say they are. */
class ShippedFoodsTest {

    private static final int OWN_PORTIONS_FROM = 901;

    private final ShippedFoods shipped = new ShippedFoods();

    @Test
    void thereAreMoreThanAThousandOfDifferentNames() {
        assertThat(shipped.all()).hasSizeGreaterThan(1_000);
        assertThat(shipped.all()).extracting(FoodView::name).doesNotHaveDuplicates();
        assertThat(shipped.all()).allSatisfy(food -> {
            assertThat(food.nameFr()).isNotBlank();
            assertThat(food.group()).isNotBlank();
            assertThat(food.sourceId()).matches("\\d{5}");
            assertThat(food.per100g().energyKcal()).isNotNull();
        });
    }

    @Test
    void mostHaveAlmostAllNutrientsAndHouseholdPortions() {
        double known = shipped.all().stream()
                .mapToLong(food -> Arrays.stream(Nutrient.values())
                        .filter(nutrient -> nutrient.of(food.per100g()) != null)
                        .count())
                .average()
                .orElseThrow();
        long withPortions = shipped.all().stream()
                .filter(food -> !food.portions().isEmpty())
                .count();

        assertThat(known).isGreaterThan(14.5);
        assertThat(withPortions).isGreaterThan(shipped.all().size() * 98L / 100);
    }

    @Test
    void theValuesAreThoseOfTheSource() throws IOException {
        Map<String, NamedCsvRecord> source = byNumber("nutrition/usda_sr28_foods.csv.gz");

        for (FoodView food : shipped.all()) {
            NamedCsvRecord row = source.get(food.sourceId());
            assertThat(row).as(food.name()).isNotNull();
            for (Nutrient nutrient : Nutrient.values()) {
                String told = row.getField(nutrient.column());
                BigDecimal kept = nutrient.of(food.per100g());
                if (told.isEmpty()) {
                    assertThat(kept)
                            .as(food.name() + " " + nutrient + ": unknown is not 0")
                            .isNull();
                } else {
                    assertThat(kept).as(food.name() + " " + nutrient).isEqualByComparingTo(told);
                }
            }
        }
    }

    @Test
    void thePortionsAreThoseOfTheSourceButForAFewOfOurs() throws IOException {
        Set<String> source = new HashSet<>();
        for (NamedCsvRecord row : rows("nutrition/usda_sr28_portions.csv.gz")) {
            source.add(text(
                    row.getField("ndb_no"),
                    row.getField("measure").strip(),
                    new BigDecimal(row.getField("amount")),
                    new BigDecimal(row.getField("grams"))));
        }
        Map<String, String> others = new HashMap<>();
        for (FoodView food : shipped.all()) {
            for (PortionView portion : food.portions()) {
                String text = text(
                        Objects.requireNonNull(food.sourceId()), portion.measure(), portion.amount(), portion.grams());
                boolean isOurs = portion.id() % 1_000 >= OWN_PORTIONS_FROM;
                if (!isOurs && !source.contains(text)) {
                    others.put(food.name(), text);
                }
            }
        }

        assertThat(others).isEmpty();
    }

    private static String text(String number, String measure, BigDecimal amount, BigDecimal grams) {
        return String.join(
                "|",
                number,
                measure,
                amount.stripTrailingZeros().toPlainString(),
                grams.stripTrailingZeros().toPlainString());
    }

    private static Map<String, NamedCsvRecord> byNumber(String file) throws IOException {
        return rows(file).stream().collect(Collectors.toMap(row -> row.getField("ndb_no"), Function.identity()));
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(TestData.open(TestData.file(file)), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        }
    }
}
