package commissary.nutrition.foods.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.Servings;
import commissary.nutrition.foods.Weight;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServingTableTest {

    private final ShippedFoods shipped = new ShippedFoods();
    private final Servings servings = new ServingTable();

    @ParameterizedTest
    @CsvSource({
        "Apple, 100, g, '', 100",
        "Apple, 1, kg, '', 1000",
        "Apple, 2, oz, '', 56.7",
        "Apple, 1, lb, '', 453.59",
        "Apple, 1, '', '', 182",
        "Apple, 1, '', small, 149",
        "Apple, 2, '', large, 446",
        "Pomme, 1, '', petite, 149",
        "Hard-boiled egg, 2, '', '', 100",
        "Scrambled egg, 2, piece, large, 122",
        "Banana, 1, '', '', 118",
        "White toast, 1, slice, '', 22",
        "White bread, 2, slices, '', 58",
        "Butter, 1, tbsp, '', 14.2",
        "Butter, 1, c. à soupe, '', 14.2",
        "Butter, 2, tsp, '', 9.47",
        "Whole milk, 1, cup, '', 244",
        "Whole milk, 250, ml, '', 254.17",
        "Whole milk, 1, glass, '', 244",
        "Whole milk, 8, fl oz, '', 244",
        "Orange juice, 1, glass, '', 249",
        "Coffee, 1, mug, '', 237",
        "White rice, 1, cup, '', 158",
        "White rice, 1, bowl, '', 237",
        "Cola, 1, can, '', 368",
        "Olive oil, 1, tbsp, '', 13.5",
        "Garlic, 2, cloves, '', 6",
        "Bacon, 3, slices, '', 34.5",
        "Almonds, 1, handful, '', 35.75",
        "Beer, 1, bottle, '', 500"
    })
    void aServingWeighsWhatTheFoodsPortionsSay(String food, String quantity, String unit, String size, String grams) {
        BigDecimal weight = weigh(food, quantity, unit, size).orElseThrow().grams();

        assertThat(weight).isBetween(share(grams, "0.97"), share(grams, "1.03"));
    }

    @Test
    void itIsToldWhereTheWeightIsKnownFrom() {
        assertThat(weigh("Butter", "1", "tbsp", "").orElseThrow().how()).isEqualTo("portion: tbsp");
        assertThat(weigh("Butter", "1", "kg", "").orElseThrow().how()).isEqualTo("mass");
        assertThat(weigh("Butter", "1", "ml", "").orElseThrow().how()).startsWith("density: cup");
        assertThat(weigh("White rice", "1", "bowl", "").orElseThrow().how()).startsWith("household: bowl");
    }

    @Test
    void whatNobodyKnowsIsNotGuessed() {
        assertThat(weigh("Butter", "1", "furlong", "")).isEmpty();
        assertThat(weigh("Ground beef", "1", "quart of a pint", "")).isEmpty();
        assertThat(weigh("Butter", "0", "g", "")).isEmpty();
        assertThat(weigh("Butter", "-1", "g", "")).isEmpty();
        assertThat(weigh("Butter", "99999999", "g", "")).isEmpty();
    }

    private Optional<Weight> weigh(String name, String quantity, String unit, String size) {
        FoodView food = shipped.all().stream()
                .filter(one -> one.name().equals(name) || name.equals(one.nameFr()))
                .findFirst()
                .orElseThrow();
        return servings.grams(food, new BigDecimal(quantity), unit, size);
    }

    private static BigDecimal share(String grams, String factor) {
        return new BigDecimal(grams).multiply(new BigDecimal(factor));
    }
}
