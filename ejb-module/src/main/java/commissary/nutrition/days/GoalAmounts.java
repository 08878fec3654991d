package commissary.nutrition.days;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;

/** What somebody wants to eat in a day, to one decimal. */
public record GoalAmounts(
        BigDecimal energyKcal,
        BigDecimal proteinG,
        BigDecimal carbohydrateG,
        BigDecimal fatG,
        BigDecimal fibreG,
        BigDecimal sodiumMg) {

    public GoalAmounts {
        energyKcal = rounded(energyKcal);
        proteinG = rounded(proteinG);
        carbohydrateG = rounded(carbohydrateG);
        fatG = rounded(fatG);
        fibreG = rounded(fibreG);
        sodiumMg = rounded(sodiumMg);
    }

    /** With the amounts that a function says. */
    public static GoalAmounts of(Function<GoalNutrient, BigDecimal> amounts) {
        return new GoalAmounts(
                amounts.apply(GoalNutrient.ENERGY),
                amounts.apply(GoalNutrient.PROTEIN),
                amounts.apply(GoalNutrient.CARBOHYDRATE),
                amounts.apply(GoalNutrient.FAT),
                amounts.apply(GoalNutrient.FIBRE),
                amounts.apply(GoalNutrient.SODIUM));
    }

    public BigDecimal of(GoalNutrient nutrient) {
        return switch (nutrient) {
            case ENERGY -> energyKcal;
            case PROTEIN -> proteinG;
            case CARBOHYDRATE -> carbohydrateG;
            case FAT -> fatG;
            case FIBRE -> fibreG;
            case SODIUM -> sodiumMg;
        };
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(1, RoundingMode.HALF_UP);
    }
}
