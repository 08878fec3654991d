package commissary.nutrition.days;

import commissary.nutrition.foods.Nutrient;
import commissary.nutrition.foods.Nutrients;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a goal can be set for. */
public enum GoalNutrient {
    ENERGY(Nutrient.ENERGY_KCAL, "energy", "kcal"),
    PROTEIN(Nutrient.PROTEIN_G, "protein", "g"),
    CARBOHYDRATE(Nutrient.CARBOHYDRATE_G, "carbohydrate", "g"),
    FAT(Nutrient.FAT_G, "fat", "g"),
    FIBRE(Nutrient.FIBRE_G, "fibre", "g"),
    SODIUM(Nutrient.SODIUM_MG, "sodium", "mg");

    private final Nutrient nutrient;
    private final String label;
    private final String unit;

    GoalNutrient(Nutrient nutrient, String label, String unit) {
        this.nutrient = nutrient;
        this.label = label;
        this.unit = unit;
    }

    /** Its name in JSON, which is the nutrient's. */
    @Override
    public String toString() {
        return nutrient.toString();
    }

    public Nutrient nutrient() {
        return nutrient;
    }

    /** Its name in a sentence. */
    public String label() {
        return label;
    }

    public String unit() {
        return unit;
    }

    /** The amount; null if it is unknown. */
    public @Nullable BigDecimal of(Nutrients nutrients) {
        return nutrient.of(nutrients);
    }
}
