package commissary.nutrition.days.internal;

import commissary.nutrition.days.DatedGoals;
import commissary.nutrition.days.GoalAmounts;
import commissary.nutrition.days.Goals;
import commissary.nutrition.days.GoalsView;
import commissary.nutrition.days.Profile;
import commissary.platform.audit.Audit;
import commissary.platform.audit.AuditedDeed;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The goals' front door. */
@Service
class GoalService implements Goals {

    private final GoalStore store;
    private final Diarists diarists;
    private final Audit audit;
    private final Clock clock;

    @Inject
    GoalService(GoalStore store, Diarists diarists, Audit audit, Clock clock) {
        this.store = store;
        this.diarists = diarists;
        this.audit = audit;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected GoalService() {
        this(null, null, null, null);
    }

    @Override
    public GoalsView of(Actor actor) {
        long account = actor.userId();
        return store.on(account, diarists.today(actor, account))
                .map(SetGoals::view)
                .orElse(GoalsView.NONE);
    }

    @Override
    public GoalsView save(Actor actor, GoalAmounts amounts) {
        GoalRules.check(amounts);
        return set(actor, new SetGoals(amounts, null), "Your goals were set");
    }

    @Override
    public GoalsView derive(Actor actor, Profile profile) {
        int year = diarists.today(actor, actor.userId()).getYear();
        GoalRules.check(profile, year);
        GoalAmounts amounts = MifflinStJeor.goals(profile, year);
        return set(actor, new SetGoals(amounts, profile), "Your goals were derived from your profile");
    }

    @Override
    public List<DatedGoals> history(Actor actor) {
        return store.all(actor.userId());
    }

    private GoalsView set(Actor actor, SetGoals goals, String what) {
        long account = actor.userId();
        LocalDate today = diarists.today(actor, account);
        diarists.enter(actor, account);
        store.save(account, today, goals, clock.instant());
        audit.record(actor, AuditedDeed.about(account, "GOALS_SET", what));
        return goals.view();
    }
}
