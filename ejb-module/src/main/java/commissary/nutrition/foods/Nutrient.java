package commissary.nutrition.foods;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A nutrient that is kept of every food, in the order of {@link Nutrients}. */
public enum Nutrient {
    ENERGY_KCAL("energyKcal", "energy_kcal"),
    PROTEIN_G("proteinG", "protein_g"),
    CARBOHYDRATE_G("carbohydrateG", "carbohydrate_g"),
    FAT_G("fatG", "fat_g"),
    FIBRE_G("fibreG", "fibre_g"),
    SUGARS_G("sugarsG", "sugars_g"),
    SODIUM_MG("sodiumMg", "sodium_mg"),
    SATURATED_FAT_G("saturatedFatG", "saturated_fat_g"),
    CHOLESTEROL_MG("cholesterolMg", "cholesterol_mg"),
    POTASSIUM_MG("potassiumMg", "potassium_mg"),
    CALCIUM_MG("calciumMg", "calcium_mg"),
    IRON_MG("ironMg", "iron_mg"),
    MAGNESIUM_MG("magnesiumMg", "magnesium_mg"),
    VITAMIN_C_MG("vitaminCMg", "vitamin_c_mg"),
    VITAMIN_D_UG("vitaminDUg", "vitamin_d_ug"),
    VITAMIN_B12_UG("vitaminB12Ug", "vitamin_b12_ug");

    private final String wireName;
    private final String column;

    Nutrient(String wireName, String column) {
        this.wireName = wireName;
        this.column = column;
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
        return switch (this) {
            case ENERGY_KCAL -> nutrients.energyKcal();
            case PROTEIN_G -> nutrients.proteinG();
            case CARBOHYDRATE_G -> nutrients.carbohydrateG();
            case FAT_G -> nutrients.fatG();
            case FIBRE_G -> nutrients.fibreG();
            case SUGARS_G -> nutrients.sugarsG();
            case SODIUM_MG -> nutrients.sodiumMg();
            case SATURATED_FAT_G -> nutrients.saturatedFatG();
            case CHOLESTEROL_MG -> nutrients.cholesterolMg();
            case POTASSIUM_MG -> nutrients.potassiumMg();
            case CALCIUM_MG -> nutrients.calciumMg();
            case IRON_MG -> nutrients.ironMg();
            case MAGNESIUM_MG -> nutrients.magnesiumMg();
            case VITAMIN_C_MG -> nutrients.vitaminCMg();
            case VITAMIN_D_UG -> nutrients.vitaminDUg();
            case VITAMIN_B12_UG -> nutrients.vitaminB12Ug();
        };
    }
}
