package commissary.nutrition.days.internal;

import commissary.nutrition.days.Deviation;
import commissary.nutrition.days.GoalsMissed;
import commissary.nutrition.days.MissedDay;
import commissary.nutrition.days.internal.SummaryStore.Earlier;
import commissary.nutrition.foods.Nutrients;
import commissary.nutrition.meals.AccountDay;
import commissary.nutrition.meals.DayTotal;
import commissary.nutrition.meals.DayTotals;
import commissary.platform.events.Events;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sums a day of many people at once: one aggregate over their meals, one insert, and events for those who missed goals. A
 * day that is summed again keeps the goals it was judged by first, and nobody is told anything twice.
 */
@Dependent
class DaySums {

    /** So many people fit into an event that is still small. */
    private static final int PEOPLE_IN_AN_EVENT = 200;

    private final DayTotals dayTotals;
    private final GoalStore goalStore;
    private final SummaryStore summaries;
    private final Events events;
    private final DaysConfig config;
    private final Clock clock;

    @Inject
    DaySums(
            DayTotals dayTotals,
            GoalStore goalStore,
            SummaryStore summaries,
            Events events,
            DaysConfig config,
            Clock clock) {
        this.dayTotals = dayTotals;
        this.goalStore = goalStore;
        this.summaries = summaries;
        this.events = events;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Sums, in the caller's transaction, which holds these people's locks.
     *
     * @param madeUp whether a sum that is made for the first time comes late
     */
    void sum(LocalDate day, List<Long> accountIds, boolean madeUp) {
        Instant now = clock.instant();
        List<DaySum> sums = sums(day, accountIds);
        summaries.save(day, sums, now, madeUp);
        tell(day, sums, now);
    }

    /** Whether there are meals on a day, read or not. */
    boolean hasMeals(long accountId, LocalDate day) {
        return !dayTotals.of(List.of(new AccountDay(accountId, day))).isEmpty();
    }

    private List<DaySum> sums(LocalDate day, List<Long> accountIds) {
        Map<Long, DayTotal> totals =
                dayTotals
                        .of(accountIds.stream()
                                .map(id -> new AccountDay(id, day))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(DayTotal::accountId, Function.identity()));
        Map<Long, SetGoals> goals = goalStore.on(accountIds, day);
        Map<Long, Earlier> earlier = summaries.earlier(accountIds, day);
        return accountIds.stream()
                .map(id -> sum(id, totals.get(id), goals.get(id), earlier.getOrDefault(id, Earlier.none(id))))
                .toList();
    }

    private DaySum sum(long id, @Nullable DayTotal total, @Nullable SetGoals set, Earlier earlier) {
        @Nullable JudgedBy goals = earlier.goals() != null || set == null ? earlier.goals() : set.judging();
        if (total == null) {
            return new DaySum(id, 0, Nutrients.NONE, goals, List.of(), earlier.told());
        }
        // Who wrote no meal down has not eaten nothing: a day without meals misses no goal.
        List<Deviation> missed = goals == null || total.meals() == 0
                ? List.of()
                : Deviations.beyond(config.deviationPercent(), goals.amounts(), total.totals());
        return new DaySum(id, total.meals(), total.totals(), goals, missed, earlier.told());
    }

    private void tell(LocalDate day, List<DaySum> sums, Instant now) {
        List<MissedDay> missed = sums.stream()
                .map(sum -> new MissedDay(sum.accountId(), day, sum.news()))
                .filter(person -> !person.deviations().isEmpty())
                .toList();
        for (int from = 0; from < missed.size(); from += PEOPLE_IN_AN_EVENT) {
            int to = Math.min(from + PEOPLE_IN_AN_EVENT, missed.size());
            events.publish(new GoalsMissed(UUID.randomUUID(), now, missed.subList(from, to)));
        }
    }
}
