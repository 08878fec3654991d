package commissary.nutrition.days.internal;

import commissary.nutrition.days.DailyView;
import commissary.nutrition.days.Days;
import commissary.nutrition.days.GoalAmounts;
import commissary.nutrition.days.GoalNutrient;
import commissary.nutrition.days.GoalsView;
import commissary.nutrition.days.SummaryView;
import commissary.nutrition.foods.Nutrient;
import commissary.nutrition.foods.Nutrients;
import commissary.nutrition.meals.DayTotal;
import commissary.nutrition.meals.DayTotals;
import commissary.nutrition.meals.MacroSplit;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Invalid;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days' front door. */
@Service
class DayService implements Days {

    private final DayTotals totals;
    private final GoalStore goals;
    private final SummaryReadStore summaries;
    private final Diarists diarists;

    @Inject
    DayService(DayTotals totals, GoalStore goals, SummaryReadStore summaries, Diarists diarists) {
        this.totals = totals;
        this.goals = goals;
        this.summaries = summaries;
        this.diarists = diarists;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected DayService() {
        this(null, null, null, null);
    }

    @Override
    public DailyView daily(Actor actor, @Nullable LocalDate day) {
        long account = actor.userId();
        LocalDate wanted = day == null ? diarists.today(actor, account) : day;
        DayTotal eaten = totals.of(actor, wanted);
        Optional<SetGoals> set = goals.on(account, wanted);
        return new DailyView(
                wanted,
                eaten.totals(),
                set.map(SetGoals::view).orElse(GoalsView.NONE),
                set.map(wish -> left(wish.amounts(), eaten.totals())).orElse(Nutrients.UNKNOWN),
                eaten.meals(),
                eaten.pending(),
                MacroSplit.of(eaten.totals()).orElse(null));
    }

    @Override
    public Page<SummaryView> summaries(
            Actor actor, @Nullable LocalDate from, @Nullable LocalDate to, PageRequest page) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new Invalid("to", "must not be before from");
        }
        return summaries.find(actor.userId(), from, to, page);
    }

    private static Nutrients left(GoalAmounts goals, Nutrients eaten) {
        Map<Nutrient, BigDecimal> left = new EnumMap<>(Nutrient.class);
        for (GoalNutrient goal : GoalNutrient.values()) {
            @Nullable BigDecimal amount = goal.of(eaten);
            left.put(goal.nutrient(), goals.of(goal).subtract(amount == null ? BigDecimal.ZERO : amount));
        }
        return Nutrients.of(left::get).rounded();
    }
}
