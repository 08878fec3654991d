package commissary.nutrition.days.internal;

import commissary.nutrition.days.GoalAmounts;
import commissary.nutrition.days.GoalsView;

/** The goals that a day is judged by. */
record JudgedBy(GoalAmounts amounts, boolean derived) {

    /** The profile that they may come from is not part of a day. */
    GoalsView view() {
        return new GoalsView(
                amounts.energyKcal(),
                amounts.proteinG(),
                amounts.carbohydrateG(),
                amounts.fatG(),
                amounts.fibreG(),
                amounts.sodiumMg(),
                derived,
                null);
    }
}
