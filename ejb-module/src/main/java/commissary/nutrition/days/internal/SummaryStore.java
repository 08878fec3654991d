package commissary.nutrition.days.internal;

import commissary.nutrition.days.Deviation;
import commissary.nutrition.days.GoalNutrient;
import commissary.nutrition.foods.Nutrient;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Writes the summaries, many at once. */
@Dependent
class SummaryStore {

    private static final List<String> AMOUNTS = amounts();

    private static final String SAVE = save();

    private final Jdbi jdbi;

    @Inject
    SummaryStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What an earlier sum of the same day leaves: its goals stay, and what was told is not told again. */
    record Earlier(long accountId, @Nullable JudgedBy goals, Set<GoalNutrient> told) {

        static Earlier none(long accountId) {
            return new Earlier(accountId, null, Set.of());
        }
    }

    Map<Long, Earlier> earlier(Collection<Long> accountIds, LocalDate day) {
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                "select * from days.summary where day = :day and account_id = any(:accounts)")
                        .bind("day", day)
                        .bindArray("accounts", Long.class, accountIds)
                        .map((row, context) -> new Earlier(
                                row.getLong("account_id"), SummaryRows.goals(row), SummaryRows.nutrients(row, "told")))
                        .list())
                .stream()
                .collect(Collectors.toMap(Earlier::accountId, Function.identity()));
    }

    /**
     * Writes the sums of a day in one statement. One that was there before becomes an amended one if it is another now.
     *
     * @param madeUp whether those that are new are late
     */
    void save(LocalDate day, List<DaySum> sums, Instant madeAt, boolean madeUp) {
        jdbi.useHandle(handle -> {
            Update update = handle.createUpdate(SAVE)
                    .bind("day", day)
                    .bind("madeAt", madeAt)
                    .bind("madeUp", madeUp)
                    .bindArray("account_id", Long.class, column(sums, DaySum::accountId))
                    .bindArray("meals", Integer.class, column(sums, DaySum::meals))
                    .bindArray("goals_derived", String.class, column(sums, SummaryStore::derived))
                    .bindArray("missed", String.class, column(sums, SummaryStore::missed))
                    .bindArray("told", String.class, column(sums, sum -> words(sum.told())));
            for (Nutrient nutrient : Nutrient.values()) {
                bind(update, nutrient.column(), sums, sum -> nutrient.of(sum.totals()));
            }
            for (GoalNutrient goal : GoalNutrient.values()) {
                bind(update, goalColumn(goal), sums, sum -> {
                    @Nullable JudgedBy goals = sum.goals();
                    return goals == null ? null : goals.amounts().of(goal);
                });
            }
            update.execute();
        });
    }

    void delete(long accountId) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from days.summary where account_id = :account")
                .bind("account", accountId)
                .execute());
    }

    static String goalColumn(GoalNutrient goal) {
        return "goal_" + goal.nutrient().column();
    }

    private static void bind(
            Update update, String column, List<DaySum> sums, Function<DaySum, @Nullable BigDecimal> value) {
        update.bindArray(column, BigDecimal.class, column(sums, value));
    }

    private static <T> List<@Nullable T> column(List<DaySum> sums, Function<DaySum, @Nullable T> value) {
        List<@Nullable T> values = new ArrayList<>(sums.size());
        sums.forEach(sum -> values.add(value.apply(sum)));
        return values;
    }

    private static String derived(DaySum sum) {
        @Nullable JudgedBy goals = sum.goals();
        return Boolean.toString(goals != null && goals.derived());
    }

    private static String missed(DaySum sum) {
        return words(sum.missed().stream().map(Deviation::nutrient).toList());
    }

    private static String words(Collection<GoalNutrient> nutrients) {
        return nutrients.stream().map(GoalNutrient::name).collect(Collectors.joining(","));
    }

    private static List<String> amounts() {
        List<String> columns = new ArrayList<>();
        Arrays.stream(Nutrient.values()).map(Nutrient::column).forEach(columns::add);
        Arrays.stream(GoalNutrient.values()).map(SummaryStore::goalColumn).forEach(columns::add);
        return List.copyOf(columns);
    }

    /** Made of the columns' names, of which there are many: nothing that anybody typed. */
    private static String save() {
        String amounts = String.join(", ", AMOUNTS);
        return "insert into days.summary as known (account_id, day, meals, goals_derived, missed, told, made_at, made_up, "
                + amounts
                + ") select account_id, cast(:day as date), meals, goals_derived, string_to_array(missed, ','),"
                + " string_to_array(told, ','), :madeAt, :madeUp, " + amounts
                + " from unnest(cast(:account_id as bigint[]), cast(:meals as integer[]),"
                + " cast(:goals_derived as boolean[]), cast(:missed as text[]), cast(:told as text[]), "
                + each("cast(:%1$s as numeric[])")
                + ") as made (account_id, meals, goals_derived, missed, told, " + amounts + ")"
                + " on conflict (account_id, day) do update set meals = excluded.meals,"
                + " goals_derived = excluded.goals_derived, missed = excluded.missed, told = excluded.told,"
                + " made_at = excluded.made_at, amended = known.amended or (known.meals, " + each("known.%1$s")
                + ") is distinct from (excluded.meals, " + each("excluded.%1$s") + "), " + each("%1$s = excluded.%1$s");
    }

    private static String each(String form) {
        return AMOUNTS.stream().map(form::formatted).collect(Collectors.joining(", "));
    }
}
