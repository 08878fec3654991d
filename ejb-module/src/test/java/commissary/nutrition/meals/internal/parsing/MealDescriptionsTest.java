package commissary.nutrition.meals.internal.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.nutrition.meals.internal.reading.ReadFood;
import commissary.testdata.TestData;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The parser on thousands of told meals: once with grams, once with household measures. No foods are known to it here. */
class MealDescriptionsTest {

    private static final String FILE = "nutrition/meal_descriptions.csv.gz";

    private final MealParser parser = new MealParser(KnownFoods.NONE);

    @Test
    void gramsAndNumbersOfFoodsAreReadFromTales() throws IOException {
        List<List<String>> meals = TestData.rows(FILE);
        int grams = 0;
        int foods = 0;
        int naturalFoods = 0;
        long start = System.nanoTime();
        for (List<String> meal : meals) {
            List<ReadFood> metric = parser.read(meal.get(2));
            grams += weights(metric).equals(weights(meal.get(8))) ? 1 : 0;
            foods += metric.size() == Integer.parseInt(meal.get(7)) ? 1 : 0;
            naturalFoods += parser.read(meal.get(1)).size() == Integer.parseInt(meal.get(7)) ? 1 : 0;
        }
        double seconds = (System.nanoTime() - start) / 1e9;

        System.out.printf(
                Locale.ROOT,
                "Told meals: %d; with grams: all grams right %.4f, number of foods right %.4f;"
                        + " with household measures: number of foods right %.4f; %.0f a second%n",
                meals.size(),
                share(grams, meals),
                share(foods, meals),
                share(naturalFoods, meals),
                2 * meals.size() / seconds);
        assertThat(share(grams, meals)).isGreaterThan(0.955);
        assertThat(share(foods, meals)).isGreaterThan(0.9);
        assertThat(share(naturalFoods, meals)).isGreaterThan(0.775);
    }

    private static List<Double> weights(List<ReadFood> foods) {
        return foods.stream()
                .filter(food -> "g".equals(food.unit()))
                .map(food -> food.quantity().doubleValue())
                .sorted()
                .toList();
    }

    private static List<Double> weights(String marked) {
        return Arrays.stream(marked.split(" ")).map(Double::valueOf).sorted().toList();
    }

    private static double share(int part, List<?> all) {
        return (double) part / all.size();
    }
}
