package commissary.nutrition.foods;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A nutrient that is kept of every food, in the order of {@link Nutrients}. */
public enum Nutrient {
    ENERGY_KCAL("energyKcal", "energy_kcal", Nutrients::energyKcal),
    PROTEIN_G("proteinG", "protein_g", Nutrients::proteinG),
    CARBOHYDRATE_G("carbohydrateG", "carbohydrate_g", Nutrients::carbohydrateG),
    FAT_G("fatG", "fat_g", Nutrients::fatG),
    FIBRE_G("fibreG", "fibre_g", Nutrients::fibreG),
    SUGARS_G("sugarsG", "sugars_g", Nutrients::sugarsG),
    SODIUM_MG("sodiumMg", "sodium_mg", Nutrients::sodiumMg),
    SATURATED_FAT_G("saturatedFatG", "saturated_fat_g", Nutrients::saturatedFatG),
    CHOLESTEROL_MG("cholesterolMg", "cholesterol_mg", Nutrients::cholesterolMg),
    POTASSIUM_MG("potassiumMg", "potassium_mg", Nutrients::potassiumMg),
    CALCIUM_MG("calciumMg", "calcium_mg", Nutrients::calciumMg),
    IRON_MG("ironMg", "iron_mg", Nutrients::ironMg),
    MAGNESIUM_MG("magnesiumMg", "magnesium_mg", Nutrients::magnesiumMg),
    VITAMIN_C_MG("vitaminCMg", "vitamin_c_mg", Nutrients::vitaminCMg),
    VITAMIN_D_UG("vitaminDUg", "vitamin_d_ug", Nutrients::vitaminDUg),
    VITAMIN_B12_UG("vitaminB12Ug", "vitamin_b12_ug", Nutrients::vitaminB12Ug);

    private final String wireName;
    private final String column;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a method holds nothing
    private final Function<Nutrients, @Nullable BigDecimal> reading;

    Nutrient(String wireName, String column, Function<Nutrients, @Nullable BigDecimal> reading) {
        this.wireName = wireName;
        this.column = column;
        this.reading = reading;
    }

    /** Its name in JSON. */
    @Override
    public String toString() {
        return wireName;
    }

    /** Its name in tables and files, which tells the unit as the last word. */
    public String column() {
        return column;
    }

    /** The amount; null if it is unknown. */
    public @Nullable BigDecimal of(Nutrients nutrients) {
        return reading.apply(nutrients);
    }
}
