package commissary.nutrition.foods;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Amounts of nutrients: of 100 g of a food, of a serving, of a day. What is unknown is null, never 0. */
public record Nutrients(
        @Nullable BigDecimal energyKcal,
        @Nullable BigDecimal proteinG,
        @Nullable BigDecimal carbohydrateG,
        @Nullable BigDecimal fatG,
        @Nullable BigDecimal fibreG,
        @Nullable BigDecimal sugarsG,
        @Nullable BigDecimal sodiumMg,
        @Nullable BigDecimal saturatedFatG,
        @Nullable BigDecimal cholesterolMg,
        @Nullable BigDecimal potassiumMg,
        @Nullable BigDecimal calciumMg,
        @Nullable BigDecimal ironMg,
        @Nullable BigDecimal magnesiumMg,
        @Nullable BigDecimal vitaminCMg,
        @Nullable BigDecimal vitaminDUg,
        @Nullable BigDecimal vitaminB12Ug) {

    /** Of nothing: all are 0. */
    public static final Nutrients NONE = of(nutrient -> BigDecimal.ZERO);

    /** Nothing is known. */
    public static final Nutrients UNKNOWN = of(nutrient -> null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** With the amounts that a function says, null for unknown ones. */
    public static Nutrients of(Function<Nutrient, @Nullable BigDecimal> amounts) {
        Map<Nutrient, @Nullable BigDecimal> all = new EnumMap<>(Nutrient.class);
        for (Nutrient nutrient : Nutrient.values()) {
            all.put(nutrient, amounts.apply(nutrient));
        }
        return new Nutrients(
                all.get(Nutrient.ENERGY_KCAL),
                all.get(Nutrient.PROTEIN_G),
                all.get(Nutrient.CARBOHYDRATE_G),
                all.get(Nutrient.FAT_G),
                all.get(Nutrient.FIBRE_G),
                all.get(Nutrient.SUGARS_G),
                all.get(Nutrient.SODIUM_MG),
                all.get(Nutrient.SATURATED_FAT_G),
                all.get(Nutrient.CHOLESTEROL_MG),
                all.get(Nutrient.POTASSIUM_MG),
                all.get(Nutrient.CALCIUM_MG),
                all.get(Nutrient.IRON_MG),
                all.get(Nutrient.MAGNESIUM_MG),
                all.get(Nutrient.VITAMIN_C_MG),
                all.get(Nutrient.VITAMIN_D_UG),
                all.get(Nutrient.VITAMIN_B12_UG));
    }

    /** The sum. An unknown amount counts as nothing beside a known one; two unknown ones stay unknown. */
    public Nutrients plus(Nutrients other) {
        return of(nutrient -> {
            BigDecimal mine = nutrient.of(this);
            BigDecimal others = nutrient.of(other);
            if (mine == null) {
                return others;
            }
            return others == null ? mine : mine.add(others);
        });
    }

    /** What so many grams hold, if these are the amounts of 100 g. */
    public Nutrients ofGrams(BigDecimal grams) {
        return of(nutrient -> {
            BigDecimal amount = nutrient.of(this);
            return amount == null ? null : amount.multiply(grams).divide(HUNDRED, MathContext.DECIMAL64);
        });
    }

    /** What 100 g hold, if these are the amounts of so many grams. */
    public Nutrients per100g(BigDecimal grams) {
        return of(nutrient -> {
            BigDecimal amount = nutrient.of(this);
            return amount == null ? null : amount.multiply(HUNDRED).divide(grams, MathContext.DECIMAL64);
        });
    }

    /** To two decimals, half up: as they are shown and kept. */
    public Nutrients rounded() {
        return of(nutrient -> {
            BigDecimal amount = nutrient.of(this);
            return amount == null ? null : amount.setScale(DECIMALS, RoundingMode.HALF_UP);
        });
    }
}
