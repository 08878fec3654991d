package commissary.nutrition.days;

import java.math.BigDecimal;

/** What somebody wants to eat in a day. */
public record GoalAmounts(
        BigDecimal energyKcal,
        BigDecimal proteinG,
        BigDecimal carbohydrateG,
        BigDecimal fatG,
        BigDecimal fibreG,
        BigDecimal sodiumMg) {

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
}
