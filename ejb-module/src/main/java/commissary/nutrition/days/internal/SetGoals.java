package commissary.nutrition.days.internal;

import commissary.nutrition.days.GoalAmounts;
import commissary.nutrition.days.GoalsView;
import commissary.nutrition.days.Profile;
import org.jspecify.annotations.Nullable;

/** Goals that somebody has set. */
record SetGoals(GoalAmounts amounts, @Nullable Profile profile) {

    GoalsView view() {
        return GoalsView.of(amounts, profile);
    }

    JudgedBy judging() {
        return new JudgedBy(amounts, profile != null);
    }
}
