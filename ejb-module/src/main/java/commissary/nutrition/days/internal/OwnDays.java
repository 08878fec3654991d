package commissary.nutrition.days.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** All that this feature keeps of one person. */
@Dependent
class OwnDays {

    private final DiaristStore diarists;
    private final SummaryStore summaries;
    private final GoalStore goals;

    @Inject
    OwnDays(DiaristStore diarists, SummaryStore summaries, GoalStore goals) {
        this.diarists = diarists;
        this.summaries = summaries;
        this.goals = goals;
    }

    void erase(long accountId) {
        diarists.delete(accountId);
        summaries.delete(accountId);
        goals.delete(accountId);
    }
}
