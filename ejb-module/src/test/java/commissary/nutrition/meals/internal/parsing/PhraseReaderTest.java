package commissary.nutrition.meals.internal.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.nutrition.meals.internal.reading.ReadFood;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single phrases and lines of recipes. */
class PhraseReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2 eggs | 2 | - | eggs",
                "two eggs | 2 | - | eggs",
                "1 1/2 cups milk | 1.5 | cup | milk",
                "½ cup milk | 0.5 | cup | milk",
                "1½ cups milk | 1.5 | cup | milk",
                "1⁄2 cup milk | 0.5 | cup | milk",
                "two and a half cups of milk | 2.5 | cup | milk",
                "half a cup of milk | 0.5 | cup | milk",
                "half an avocado | 0.5 | - | avocado",
                "three quarters of a cup of milk | 0.75 | cup | milk",
                "three-quarters of a cup of milk | 0.75 | cup | milk",
                "a couple of pancakes | 2 | - | pancakes",
                "a dozen oysters | 12 | - | oysters",
                "half a dozen oysters | 6 | - | oysters",
                "2 dozen eggs | 24 | - | eggs",
                "a few almonds | 3 | - | almonds",
                "1,200 g rice | 1200 | g | rice",
                "1,5 l eau | 1.5 | l | eau",
                ".25 ounce yeast | 0.25 | oz | yeast",
                "2 lb. beef | 2 | lb | beef",
                "12 fl oz soda | 12 | floz | soda",
                "2 x 400g tins tomatoes | 800 | g | tomatoes",
                "2 (14 ounce) cans tomatoes | 28 | oz | tomatoes",
                "1 14-ounce can tomatoes | 14 | oz | tomatoes",
                "a 16.9 fl oz bottle of cola | 16.9 | floz | cola",
                "400g/14oz rice | 400 | g | rice",
                "1 lb 8 oz beef | 1.5 | lb | beef",
                "handful of grated cheese | 1 | handful | cheese",
                "a bowl of chicken soup | 1 | bowl | chicken soup",
                "3 garlic cloves, crushed | 3 | clove | garlic",
                "deux œufs | 2 | - | œufs",
                "une demi-baguette | 0.5 | - | baguette",
                "2 c. à soupe de miel | 2 | tbsp | miel",
                "un verre de jus d'orange | 1 | glass | jus d'orange",
                "une douzaine d'huîtres | 12 | - | huîtres",
                "my coffee | 1 | - | my coffee"
            })
    void amountsAndUnitsAreReadInEverySpelling(String phrase, BigDecimal quantity, String unit, String name) {
        ReadFood read = PhraseReader.part(Tokens.of(phrase)).food();

        assertThat(read.quantity()).isEqualByComparingTo(quantity);
        assertThat(read.unit()).isEqualTo(unit);
        assertThat(read.name()).isEqualTo(name);
    }

    @Test
    void anAmountMayStandAfterTheName() {
        ReadFood read = PhraseReader.line("Salt, 1 teaspoon").food();

        assertThat(read).isEqualTo(new ReadFood("Salt", BigDecimal.ONE, "tsp", null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2-3 apples, 2.5",
        "2 to 3 apples, 2.5",
        "two or three apples, 2.5",
        "4–6 apples, 5",
        "deux à trois pommes, 2.5"
    })
    void ofARangeTheMiddleIsTaken(String phrase, BigDecimal middle) {
        assertThat(PhraseReader.part(Tokens.of(phrase)).food().quantity()).isEqualByComparingTo(middle);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2 cups finely chopped onions | onions | finely chopped",
                "2 cups onions, finely chopped | onions | finely chopped",
                "1 cup onions - peeled and sliced | onions | peeled and sliced",
                "½ tsp freshly ground black pepper | black pepper | freshly ground",
                "1 cup peeled and chopped carrots | carrots | peeled chopped",
                "3/4 pound skinless, boneless chicken breast halves, cubed | skinless boneless chicken breast halves | cubed",
                "1 teaspoon salt, or to taste | salt | -",
                "1 cup cheese for garnish | cheese | -",
                "juice of 1 lemon | lemon | juice of",
                "½ cup of walnuts (optional) | walnuts | -",
                "1 cup brown or white rice | brown or white rice | -"
            })
    void theNameIsToldFromWhatWasDoneToIt(String line, String name, String preparation) {
        Phrase phrase = PhraseReader.line(line);

        assertThat(phrase.name()).isEqualTo(name);
        assertThat(phrase.preparation()).isEqualTo(preparation);
    }
}
