package commissary.nutrition.days;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's goals for a day; none of the amounts is there before any were set.
 *
 * @param derived whether they come from the profile
 * @param profile what they were derived from
 */
public record GoalsView(
        @Nullable BigDecimal energyKcal,
        @Nullable BigDecimal proteinG,
        @Nullable BigDecimal carbohydrateG,
        @Nullable BigDecimal fatG,
        @Nullable BigDecimal fibreG,
        @Nullable BigDecimal sodiumMg,
        boolean derived,
        @Nullable Profile profile) {

    /** None were set. */
    public static final GoalsView NONE = new GoalsView(null, null, null, null, null, null, false, null);

    public static GoalsView of(GoalAmounts amounts, @Nullable Profile profile) {
        return new GoalsView(
                amounts.energyKcal(),
                amounts.proteinG(),
                amounts.carbohydrateG(),
                amounts.fatG(),
                amounts.fibreG(),
                amounts.sodiumMg(),
                profile != null,
                profile);
    }
}
