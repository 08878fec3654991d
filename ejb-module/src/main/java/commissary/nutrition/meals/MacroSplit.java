package commissary.nutrition.meals;

import commissary.nutrition.foods.Nutrients;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Where the energy comes from: percent of the energy of protein, carbohydrate and fat, which add up to about 100. */
public record MacroSplit(BigDecimal proteinPercent, BigDecimal carbohydratePercent, BigDecimal fatPercent) {

    private static final BigDecimal KCAL_PER_GRAM = BigDecimal.valueOf(4);
    private static final BigDecimal KCAL_PER_GRAM_OF_FAT = BigDecimal.valueOf(9);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** By Atwater's general factors (4, 4 and 9 kcal per gram); empty if one is unknown, or there is nothing. */
    public static Optional<MacroSplit> of(Nutrients nutrients) {
        if (nutrients.proteinG() == null || nutrients.carbohydrateG() == null || nutrients.fatG() == null) {
            return Optional.empty();
        }
        BigDecimal protein = nutrients.proteinG().multiply(KCAL_PER_GRAM);
        BigDecimal carbohydrate = nutrients.carbohydrateG().multiply(KCAL_PER_GRAM);
        BigDecimal fat = nutrients.fatG().multiply(KCAL_PER_GRAM_OF_FAT);
        BigDecimal all = protein.add(carbohydrate).add(fat);
        if (all.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(new MacroSplit(percent(protein, all), percent(carbohydrate, all), percent(fat, all)));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal all) {
        return part.multiply(HUNDRED).divide(all, 1, RoundingMode.HALF_UP);
    }
}
