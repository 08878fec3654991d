package commissary.nutrition.foods;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "g,g",
        "grams,g",
        "Gramme,g",
        "grammes,g",
        "kg,kg",
        "kilos,kg",
        "mg,mg",
        "oz,oz",
        "oz.,oz",
        "ounces,oz",
        "once,oz",
        "onces,oz",
        "lb,lb",
        "lbs.,lb",
        "pounds,lb",
        "livres,lb",
        "ml,ml",
        "mL,ml",
        "millilitres,ml",
        "cl,cl",
        "dl,dl",
        "l,l",
        "L,l",
        "liters,l",
        "litre,l",
        "tsp,tsp",
        "tsps.,tsp",
        "teaspoons,tsp",
        "t,tsp",
        "c. à thé,tsp",
        "c. à café,tsp",
        "cuillères à café,tsp",
        "càc,tsp",
        "tbsp,tbsp",
        "Tbsp.,tbsp",
        "T,tbsp",
        "tablespoons,tbsp",
        "c. à soupe,tbsp",
        "cuillère à soupe,tbsp",
        "cuillerées à soupe,tbsp",
        "c.à.s.,tbsp",
        "cup,cup",
        "cups,cup",
        "c,cup",
        "tasse,cup",
        "tasses,cup",
        "fl oz,floz",
        "fl. oz.,floz",
        "fluid ounces,floz",
        "pint,pint",
        "pts,pint",
        "quarts,quart",
        "pinch,pinch",
        "pinches,pinch",
        "pincée,pinch",
        "dashes,dash",
        "piece,piece",
        "pieces,piece",
        "pcs,piece",
        "morceaux,piece",
        "each,piece",
        "slice,slice",
        "slices,slice",
        "tranches,slice",
        "cloves,clove",
        "gousse,clove",
        "leaves,leaf",
        "feuilles,leaf",
        "loaves,loaf",
        "halves,half",
        "bowl,bowl",
        "bols,bowl",
        "glasses,glass",
        "verre,glass",
        "cans,can",
        "canette,can",
        "tin,can",
        "bottles,bottle",
        "bouteille,bottle",
        "handful,handful",
        "handfuls,handful",
        "poignée,handful",
        "servings,serving",
        "portion,serving",
        "mugs,mug",
        "packets,packet",
        "sachet,packet",
        "boxes,box",
        "assiette,plate",
        "épis,ear",
        "wedges,wedge",
        "#,lb"
    })
    void aUnitIsKnownInAnySpelling(String text, String name) {
        assertThat(Unit.of(text).map(Unit::name)).contains(name);
    }

    @Test
    void whatIsNoUnitIsNone() {
        assertThat(Unit.of("de")).isEmpty();
        assertThat(Unit.of("")).isEmpty();
        assertThat(Unit.of("eggs")).isEmpty();
        assertThat(Unit.of("butter")).isEmpty();
    }

    @Test
    void noSpellingHasMoreWordsThanSaid() {
        assertThat(Unit.of("cuillère à soupe rase")).isPresent();
        assertThat(Unit.MAX_WORDS).isEqualTo(4);
    }
}
