package commissary.nutrition.days.internal;

import commissary.nutrition.days.DatedGoals;
import commissary.nutrition.days.GoalAmounts;
import commissary.nutrition.days.Profile;
import commissary.nutrition.days.Profile.Activity;
import commissary.nutrition.days.Profile.Aim;
import commissary.nutrition.days.Profile.Sex;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The goals and since when they hold. */
@Dependent
class GoalStore {

    private final Jdbi jdbi;

    @Inject
    GoalStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Owned(long accountId, SetGoals goals) {}

    Optional<SetGoals> on(long accountId, LocalDate day) {
        return Optional.ofNullable(on(List.of(accountId), day).get(accountId));
    }

    /**
     * The goals of a day: the last ones set until then. A day before the first ones is judged by those: who begins with his
     * meals and sets his goals afterwards means them for these meals too.
     */
    Map<Long, SetGoals> on(Collection<Long> accountIds, LocalDate day) {
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                """
                                select distinct on (account_id) * from days.goals
                                where account_id = any(:accounts)
                                order by account_id, from_day > :day, abs(from_day - :day)
                                """)
                        .bindArray("accounts", Long.class, accountIds)
                        .bind("day", day)
                        .map((row, context) -> new Owned(row.getLong("account_id"), goals(row)))
                        .list())
                .stream()
                .collect(Collectors.toMap(Owned::accountId, Owned::goals));
    }

    /** All that ever held, the oldest first. */
    List<DatedGoals> all(long accountId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from days.goals where account_id = :account order by from_day")
                .bind("account", accountId)
                .map((row, context) -> new DatedGoals(
                        row.getObject("from_day", LocalDate.class), goals(row).view()))
                .list());
    }

    void save(long accountId, LocalDate fromDay, SetGoals goals, Instant now) {
        GoalAmounts amounts = goals.amounts();
        @Nullable Profile profile = goals.profile();
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into days.goals values (:account, :from, :energy, :protein, :carbohydrate, :fat, :fibre,
                            :sodium, :sex, :birthYear, :height, :weight, :activity, :aim, :now)
                        on conflict (account_id, from_day) do update set energy_kcal = excluded.energy_kcal,
                            protein_g = excluded.protein_g, carbohydrate_g = excluded.carbohydrate_g,
                            fat_g = excluded.fat_g, fibre_g = excluded.fibre_g, sodium_mg = excluded.sodium_mg,
                            sex = excluded.sex, birth_year = excluded.birth_year, height_cm = excluded.height_cm,
                            weight_kg = excluded.weight_kg, activity = excluded.activity, aim = excluded.aim,
                            set_at = excluded.set_at
                        """)
                .bind("account", accountId)
                .bind("from", fromDay)
                .bind("energy", amounts.energyKcal())
                .bind("protein", amounts.proteinG())
                .bind("carbohydrate", amounts.carbohydrateG())
                .bind("fat", amounts.fatG())
                .bind("fibre", amounts.fibreG())
                .bind("sodium", amounts.sodiumMg())
                .bind("sex", profile == null ? null : profile.sex().name())
                .bind("birthYear", profile == null ? null : Integer.valueOf(profile.birthYear()))
                .bind("height", profile == null ? null : profile.heightCm())
                .bind("weight", profile == null ? null : profile.weightKg())
                .bind("activity", profile == null ? null : profile.activity().name())
                .bind("aim", profile == null ? null : profile.aim().name())
                .bind("now", now)
                .execute());
    }

    void delete(long accountId) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from days.goals where account_id = :account")
                .bind("account", accountId)
                .execute());
    }

    private static SetGoals goals(ResultSet row) throws SQLException {
        GoalAmounts amounts = new GoalAmounts(
                row.getBigDecimal("energy_kcal"),
                row.getBigDecimal("protein_g"),
                row.getBigDecimal("carbohydrate_g"),
                row.getBigDecimal("fat_g"),
                row.getBigDecimal("fibre_g"),
                row.getBigDecimal("sodium_mg"));
        return new SetGoals(amounts, row.getString("sex") == null ? null : profile(row));
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                Sex.valueOf(row.getString("sex")),
                row.getInt("birth_year"),
                row.getBigDecimal("height_cm"),
                row.getBigDecimal("weight_kg"),
                Activity.valueOf(row.getString("activity")),
                Aim.valueOf(row.getString("aim")));
    }
}
