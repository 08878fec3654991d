package commissary.nutrition.foods;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NutrientsTest {

    private static final Nutrients KNOWN = Nutrients.of(nutrient -> new BigDecimal("10"));

    @Test
    void unknownBesideKnownIsKnownAndUnknownOnlyBesideUnknown() {
        Nutrients onlyEnergy = Nutrients.of(nutrient -> nutrient == Nutrient.ENERGY_KCAL ? new BigDecimal("5") : null);

        assertThat(onlyEnergy.plus(KNOWN).energyKcal()).isEqualByComparingTo("15");
        assertThat(onlyEnergy.plus(KNOWN).proteinG()).isEqualByComparingTo("10");
        assertThat(onlyEnergy.plus(onlyEnergy).proteinG()).isNull();
        assertThat(Nutrients.NONE.plus(onlyEnergy).proteinG()).isEqualByComparingTo("0");
    }

    @Test
    void gramsAreTakenOfAHundred() {
        assertThat(KNOWN.ofGrams(new BigDecimal("250")).sodiumMg()).isEqualByComparingTo("25");
        assertThat(KNOWN.per100g(new BigDecimal("50")).sodiumMg()).isEqualByComparingTo("20");
        assertThat(KNOWN.ofGrams(new BigDecimal("33.333")).rounded().ironMg()).isEqualByComparingTo("3.33");
        assertThat(Nutrients.UNKNOWN.ofGrams(BigDecimal.TEN)).isEqualTo(Nutrients.UNKNOWN);
    }

    @Test
    void everyNutrientHasItsPlace() {
        Nutrients each = Nutrients.of(nutrient -> BigDecimal.valueOf(nutrient.column().hashCode()));

        for (Nutrient nutrient : Nutrient.values()) {
            assertThat(nutrient.of(each))
                    .as(nutrient.toString())
                    .isEqualByComparingTo(BigDecimal.valueOf(nutrient.column().hashCode()));
        }
    }
}
