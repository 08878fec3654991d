package commissary.nutrition.meals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.nutrition.foods.Nutrients;
import commissary.nutrition.foods.internal.ServingTable;
import commissary.nutrition.foods.internal.ShippedFoodsAlone;
import commissary.nutrition.meals.internal.parsing.MealParser;
import commissary.shared.Actor;
import commissary.testdata.TestData;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * From words to energy, end to end: parser, foods that ship with the product, and weights of servings, on thousands of
 * told meals of which a survey's own tables tell the truth.
 */
class MealEnergyTest {

    private static final String FILE = "nutrition/meal_descriptions.csv.gz";
    private static final double NEAR_GRAMS = 7.5;
    private static final Actor SOMEBODY = Actor.user(1, "somebody@example.org", Set.of());

    private final FoodChooser chooser = new FoodChooser(new ShippedFoodsAlone(), new ServingTable());

    /** What was reckoned, beside the truth. */
    private record Reckoned(Nutrients got, double carbohydrate, double protein, double fat, double energy) {}

    @Test
    void energyOfToldMealsIsNearTheTruth() throws IOException {
        List<List<String>> meals = TestData.rows(FILE);
        MealParser parser = new MealParser(names -> chooser.known(SOMEBODY, names));
        List<Reckoned> reckoned = new ArrayList<>();
        int items = 0;
        int resolved = 0;
        for (List<String> meal : meals) {
            List<MealItem> read = chooser.choose(SOMEBODY, parser.read(meal.get(1)), Map.of());
            items += read.size();
            resolved += (int) read.stream().filter(MealItem::isResolved).count();
            reckoned.add(
                    new Reckoned(totals(read), number(meal, 3), number(meal, 4), number(meal, 5), number(meal, 6)));
        }
        double energy = median(reckoned.stream()
                .filter(meal -> meal.energy() > 0)
                .map(meal -> Math.abs(value(meal.got().energyKcal()) - meal.energy()) / meal.energy())
                .sorted()
                .toList());
        double nearCarbohydrate = (double) reckoned.stream()
                        .filter(meal -> Math.abs(value(meal.got().carbohydrateG()) - meal.carbohydrate()) <= NEAR_GRAMS)
                        .count()
                / meals.size();
        double found = (double) resolved / items;

        System.out.printf(
                Locale.ROOT,
                "Told meals, from words to energy: %d; foods found %.4f of %d; energy median error %.1f %%;"
                        + " carbohydrate within 7.5 g %.4f; mean error protein %.1f g, carbohydrate %.1f g, fat %.1f g%n",
                meals.size(),
                found,
                items,
                100 * energy,
                nearCarbohydrate,
                mean(reckoned, meal -> value(meal.got().proteinG()) - meal.protein()),
                mean(reckoned, meal -> value(meal.got().carbohydrateG()) - meal.carbohydrate()),
                mean(reckoned, meal -> value(meal.got().fatG()) - meal.fat()));
        assertThat(found).isGreaterThan(0.83);
        assertThat(energy).isLessThan(0.41);
        assertThat(nearCarbohydrate).isGreaterThan(0.345);
    }

    private static Nutrients totals(List<MealItem> items) {
        return items.stream().map(MealItem::nutrients).filter(Objects::nonNull).reduce(Nutrients.NONE, Nutrients::plus);
    }

    private static double number(List<String> meal, int column) {
        return Double.parseDouble(meal.get(column));
    }

    private static double value(@Nullable BigDecimal amount) {
        return amount == null ? 0 : amount.doubleValue();
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private static double mean(List<Reckoned> meals, ToDoubleFunction<Reckoned> error) {
        return meals.stream()
                .mapToDouble(meal -> Math.abs(error.applyAsDouble(meal)))
                .average()
                .orElse(0);
    }
}
