package commissary.nutrition.days.internal;

import commissary.nutrition.days.Deviation;
import commissary.nutrition.days.GoalAmounts;
import commissary.nutrition.days.GoalNutrient;
import commissary.nutrition.days.GoalsView;
import commissary.nutrition.days.SummaryView;
import commissary.nutrition.foods.Nutrient;
import commissary.nutrition.foods.Nutrients;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a row of the summaries reads. */
final class SummaryRows {

    private SummaryRows() {}

    static SummaryView view(ResultSet row) throws SQLException {
        Nutrients totals = totals(row);
        @Nullable JudgedBy goals = goals(row);
        return new SummaryView(
                row.getObject("day", LocalDate.class),
                totals,
                goals == null ? GoalsView.NONE : goals.view(),
                goals == null ? List.of() : deviations(nutrients(row, "missed"), goals.amounts(), totals),
                row.getInt("meals"),
                row.getTimestamp("made_at").toInstant(),
                row.getBoolean("amended"),
                row.getBoolean("made_up"));
    }

    /** The goals; null if there were none. */
    static @Nullable JudgedBy goals(ResultSet row) throws SQLException {
        Map<GoalNutrient, BigDecimal> amounts = new EnumMap<>(GoalNutrient.class);
        for (GoalNutrient goal : GoalNutrient.values()) {
            @Nullable BigDecimal amount = row.getBigDecimal(SummaryStore.goalColumn(goal));
            if (amount == null) {
                return null;
            }
            amounts.put(goal, amount);
        }
        return new JudgedBy(
                GoalAmounts.of(goal -> Objects.requireNonNull(amounts.get(goal))), row.getBoolean("goals_derived"));
    }

    static Set<GoalNutrient> nutrients(ResultSet row, String column) throws SQLException {
        Set<GoalNutrient> nutrients = EnumSet.noneOf(GoalNutrient.class);
        for (String name : (String[]) row.getArray(column).getArray()) {
            nutrients.add(GoalNutrient.valueOf(name));
        }
        return nutrients;
    }

    private static Nutrients totals(ResultSet row) throws SQLException {
        Map<Nutrient, @Nullable BigDecimal> amounts = new EnumMap<>(Nutrient.class);
        for (Nutrient nutrient : Nutrient.values()) {
            amounts.put(nutrient, row.getBigDecimal(nutrient.column()));
        }
        return Nutrients.of(amounts::get);
    }

    private static List<Deviation> deviations(Set<GoalNutrient> missed, GoalAmounts goals, Nutrients totals) {
        List<Deviation> deviations = new ArrayList<>();
        for (GoalNutrient nutrient : missed) {
            @Nullable BigDecimal actual = nutrient.of(totals);
            if (actual != null) {
                deviations.add(Deviations.of(nutrient, goals.of(nutrient), actual));
            }
        }
        return deviations;
    }
}
