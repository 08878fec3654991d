package commissary.nutrition.meals.internal.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.nutrition.meals.internal.parsing.LineScore.Marked;
import commissary.testdata.TestData;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The parser on thousands of lines of recipes in which people marked quantity, unit and name. */
class IngredientLinesTest {

    private static final String FILE = "parsing/ingredient_lines.csv.gz";

    @Test
    void linesAreReadAsPeopleReadThem() throws IOException {
        List<Marked> lines = TestData.rows(FILE).stream().map(Marked::of).toList();
        List<LineScore> simple = lines.stream()
                .filter(Marked::isSimple)
                .map(line -> LineScore.of(line, PhraseReader.line(line.input())))
                .toList();
        List<Marked> hard = lines.stream().filter(line -> !line.isSimple()).toList();

        double quantity =
                share(simple.stream().filter(LineScore::isQuantityRight).count(), simple.size());
        double unit = share(simple.stream().filter(LineScore::isUnitRight).count(), simple.size());
        double name = share(simple.stream().filter(LineScore::isNameRight).count(), simple.size());
        double all = share(simple.stream().filter(LineScore::isAllRight).count(), simple.size());
        double f1 = simple.stream().mapToDouble(LineScore::nameF1).average().orElse(0);
        double pair = share(
                hard.stream()
                        .filter(line -> LineScore.hasPair(line, PhraseReader.line(line.input())))
                        .count(),
                hard.size());

        System.out.printf(
                Locale.ROOT,
                "Lines with one amount: %d; quantity %.4f, unit %.4f, name %.4f (F1 %.4f), all three %.4f%n"
                        + "Lines with several or none: %d; at least one pair %.4f%n",
                simple.size(),
                quantity,
                unit,
                name,
                f1,
                all,
                hard.size(),
                pair);
        assertThat(quantity).isGreaterThan(0.98);
        assertThat(unit).isGreaterThan(0.9);
        assertThat(name).isGreaterThan(0.7);
        assertThat(f1).isGreaterThan(0.9);
        assertThat(all).isGreaterThan(0.7);
        assertThat(pair).isGreaterThan(0.8);
    }

    private static double share(long part, int all) {
        return (double) part / all;
    }
}
