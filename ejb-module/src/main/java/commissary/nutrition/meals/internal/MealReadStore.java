package commissary.nutrition.meals.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import commissary.nutrition.foods.Nutrient;
import commissary.nutrition.foods.Nutrients;
import commissary.nutrition.meals.AccountDay;
import commissary.nutrition.meals.DayTotal;
import commissary.nutrition.meals.MealStatus;
import commissary.nutrition.meals.MealType;
import commissary.nutrition.meals.ParsedBy;
import commissary.nutrition.meals.internal.Meal.When;
import commissary.platform.json.Json;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Meals as they are read, and their sums. */
@Dependent
class MealReadStore {

    private static final String SUMS = Arrays.stream(Nutrient.values())
            .map(nutrient ->
                    "sum(m." + nutrient.column() + ") filter (where m.status = 'COMPLETED') as " + nutrient.column())
            .collect(Collectors.joining(", "));

    private final Jdbi jdbi;

    @Inject
    MealReadStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<Meal> find(long mealId) {
        return some("where m.id = :id", Map.of("id", mealId)).stream().findFirst();
    }

    Optional<Meal> ofKey(long accountId, String key) {
        return some(
                        "where m.account_id = :account and m.idempotency_key = :key",
                        Map.of("account", accountId, "key", key))
                .stream()
                .findFirst();
    }

    /** The latest of a person's meals that was told in these words and corrected since. */
    Optional<Meal> taught(long accountId, String words) {
        return some(
                        "where m.account_id = :account and m.taught and md5(m.words) = md5(:words) and m.words = :words"
                                + " and m.status = 'COMPLETED' order by m.updated_at desc, m.id desc limit 1",
                        Map.of("account", accountId, "words", words))
                .stream()
                .findFirst();
    }

    Page<Meal> ofDay(long accountId, LocalDate day, PageRequest page) {
        Map<String, Object> parameters =
                Map.of("account", accountId, "day", day, "limit", page.pageSize(), "offset", page.offset());
        List<Meal> meals = some(
                "where m.account_id = :account and m.day = :day order by m.eaten_at, m.id limit :limit offset :offset",
                parameters);
        long total = jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from meals.meal where account_id = :account and day = :day")
                .bind("account", accountId)
                .bind("day", day)
                .mapTo(Long.class)
                .one());
        return new Page<>(meals, page, total);
    }

    List<Meal> after(long accountId, long mealId, int limit) {
        return some(
                "where m.account_id = :account and m.id > :id order by m.id limit :limit",
                Map.of("account", accountId, "id", mealId, "limit", limit));
    }

    /** The days on which a person has meals that count. */
    List<LocalDate> days(long accountId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select distinct day from meals.meal where account_id = :account order by day")
                .bind("account", accountId)
                .mapTo(LocalDate.class)
                .list());
    }

    /** One aggregate over all these days. */
    List<DayTotal> totals(Collection<AccountDay> days) {
        return jdbi.withHandle(handle -> handle.createQuery("select m.account_id, m.day,"
                        + " count(*) filter (where m.status = 'COMPLETED') as meals,"
                        + " count(*) filter (where m.status = 'PENDING') as pending, " + SUMS
                        + " from unnest(cast(:accounts as bigint[]), cast(cast(:days as text[]) as date[]))"
                        + " as wanted(account_id, day)"
                        + " join meals.meal m on m.account_id = wanted.account_id and m.day = wanted.day"
                        + " group by m.account_id, m.day")
                .bind("accounts", days.stream().map(AccountDay::accountId).toArray(Long[]::new))
                .bind("days", days.stream().map(day -> day.day().toString()).toArray(String[]::new))
                .map((row, context) -> new DayTotal(
                        row.getLong("account_id"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("meals"),
                        row.getInt("pending"),
                        row.getInt("meals") == 0 ? Nutrients.NONE : nutrients(row)))
                .list());
    }

    /** How often the diary was changed. */
    long revision(long accountId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select revision from meals.diary where account_id = :account")
                        .bind("account", accountId)
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(0L));
    }

    private List<Meal> some(String which, Map<String, ?> parameters) {
        return jdbi.withHandle(handle -> {
            List<Meal> meals = handle.createQuery("select m.* from meals.meal m " + which)
                    .bindMap(parameters)
                    .map((row, context) -> meal(row))
                    .list();
            Map<Long, List<MealItem>> items = items(handle, meals);
            return meals.stream()
                    .map(meal -> withItems(meal, items.getOrDefault(meal.id(), List.of())))
                    .toList();
        });
    }

    private static Map<Long, List<MealItem>> items(Handle handle, List<Meal> meals) {
        if (meals.isEmpty()) {
            return Map.of();
        }
        return handle
                .createQuery("select * from meals.item where meal_id = any(cast(:ids as bigint[]))"
                        + " order by meal_id, position")
                .bind("ids", meals.stream().map(Meal::id).toArray(Long[]::new))
                .map((row, context) -> Map.entry(row.getLong("meal_id"), item(row, context)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, HashMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Meal withItems(Meal meal, List<MealItem> items) {
        return new Meal(
                meal.id(),
                meal.accountId(),
                meal.status(),
                meal.description(),
                meal.taught(),
                meal.when(),
                meal.mealType(),
                meal.parsedBy(),
                meal.note(),
                meal.orderId(),
                items,
                meal.version());
    }

    private static Meal meal(ResultSet row) throws SQLException {
        String mealType = row.getString("meal_type");
        String parsedBy = row.getString("parsed_by");
        long orderId = row.getLong("order_id");
        return new Meal(
                row.getLong("id"),
                row.getLong("account_id"),
                MealStatus.valueOf(row.getString("status")),
                row.getString("description"),
                row.getBoolean("taught"),
                new When(
                        row.getObject("eaten_at", OffsetDateTime.class).toInstant(),
                        ZoneId.of(row.getString("zone")),
                        row.getObject("day", LocalDate.class)),
                mealType == null ? null : MealType.valueOf(mealType),
                parsedBy == null ? null : ParsedBy.valueOf(parsedBy),
                row.getString("note"),
                orderId == 0 ? null : orderId,
                List.of(),
                row.getLong("version"));
    }

    private static MealItem item(ResultSet row, StatementContext context) throws SQLException {
        long foodId = row.getLong("food_id");
        String foodName = row.getString("food_name");
        return new MealItem(
                row.getLong("id"),
                row.getString("name"),
                foodName == null
                        ? null
                        : new MealItem.Named(foodId == 0 ? null : foodId, foodName, row.getString("source")),
                row.getBigDecimal("quantity"),
                row.getString("unit"),
                row.getString("size"),
                row.getBigDecimal("grams"),
                nutrients(row.getString("nutrients")));
    }

    private static @Nullable Nutrients nutrients(@Nullable String json) throws SQLException {
        try {
            return json == null ? null : Json.mapper().readValue(json, Nutrients.class);
        } catch (JsonProcessingException e) {
            throw new SQLException("An item is not written as expected", e);
        }
    }

    private static Nutrients nutrients(ResultSet row) throws SQLException {
        Map<Nutrient, BigDecimal> amounts = new EnumMap<>(Nutrient.class);
        for (Nutrient nutrient : Nutrient.values()) {
            BigDecimal amount = row.getBigDecimal(nutrient.column());
            if (amount != null) {
                amounts.put(nutrient, amount);
            }
        }
        return Nutrients.of(amounts::get);
    }
}
