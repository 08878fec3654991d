package commissary.nutrition.meals.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import commissary.nutrition.foods.Nutrient;
import commissary.nutrition.foods.Nutrients;
import commissary.nutrition.meals.internal.parsing.Folding;
import commissary.platform.json.Json;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Meals as they are written. Each write makes another revision of the diary. */
@Dependent
class MealStore {

    private static final String COLUMNS =
            Arrays.stream(Nutrient.values()).map(Nutrient::column).collect(Collectors.joining(", "));
    private static final String PARAMETERS = Arrays.stream(Nutrient.values())
            .map(nutrient -> ":" + nutrient.column())
            .collect(Collectors.joining(", "));

    private final Jdbi jdbi;

    @Inject
    MealStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Writes a meal with its items.
     *
     * @param key what the client named the request
     * @return its id
     */
    long insert(Meal meal, @Nullable String key, Instant now) {
        return jdbi.withHandle(handle -> {
            long id = handle.createQuery("insert into meals.meal (account_id, idempotency_key, status, description,"
                            + " words, taught, eaten_at, zone, day, meal_type, parsed_by, note, order_id, " + COLUMNS
                            + ", told_at, updated_at) values (:account, :key, :status, :description, :words, :taught,"
                            + " :eatenAt, :zone, :day, :mealType, :parsedBy, :note, :order, " + PARAMETERS
                            + ", :now, :now) returning id")
                    .bindMap(parameters(meal))
                    .bind("key", key)
                    .bind("now", now)
                    .mapTo(Long.class)
                    .one();
            insertItems(handle, id, meal);
            grow(handle, meal.accountId());
            return id;
        });
    }

    /**
     * Writes a meal anew, if it still is of the version that was read.
     *
     * @return false if somebody changed it meanwhile
     */
    boolean update(Meal meal, Instant now) {
        return jdbi.withHandle(handle -> {
            int changed = handle.createUpdate("update meals.meal set (status, description, words, taught, eaten_at,"
                            + " zone, day, meal_type, parsed_by, note, " + COLUMNS + ", updated_at, version)"
                            + " = (:status, :description, :words, :taught, :eatenAt, :zone, :day, :mealType, :parsedBy,"
                            + " :note, " + PARAMETERS + ", :now, version + 1) where id = :id and version = :version")
                    .bindMap(parameters(meal))
                    .bind("now", now)
                    .execute();
            if (changed == 0) {
                return false;
            }
            replaceItems(handle, meal);
            grow(handle, meal.accountId());
            return true;
        });
    }

    /** @return how many meals there were */
    int delete(long accountId, @Nullable Long mealId) {
        return jdbi.withHandle(handle -> {
            int deleted = handle.createUpdate("delete from meals.meal where account_id = :account"
                            + " and (cast(:id as bigint) is null or id = :id)")
                    .bind("account", accountId)
                    .bind("id", mealId)
                    .execute();
            grow(handle, accountId);
            return deleted;
        });
    }

    /** Whose a meal is, whoever asks. */
    Optional<Long> ownerOf(long mealId) {
        return jdbi.withHandle(handle -> handle.createQuery("select meals.owner_of(:id)")
                .bind("id", mealId)
                .mapTo(Long.class)
                .findOne());
    }

    /** The meals of these words teach nothing any more, but for one. */
    void forgetTaught(long accountId, String words, long exceptMealId) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update meals.meal m set taught = false
                        where m.account_id = :account and m.taught and m.id <> :except
                          and exists (select from meals.item i where i.meal_id = m.id and i.words = :words)
                        """)
                .bind("account", accountId)
                .bind("words", words)
                .bind("except", exceptMealId)
                .execute());
    }

    private static void grow(Handle handle, long accountId) {
        handle.createUpdate("insert into meals.diary (account_id, revision) values (:account, 1)"
                        + " on conflict (account_id) do update set revision = diary.revision + 1")
                .bind("account", accountId)
                .execute();
    }

    private static void replaceItems(Handle handle, Meal meal) {
        handle.createUpdate("delete from meals.item where meal_id = :id")
                .bind("id", meal.id())
                .execute();
        insertItems(handle, meal.id(), meal);
    }

    private static void insertItems(Handle handle, long mealId, Meal meal) {
        List<MealItem> items = meal.items();
        if (items.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "insert into meals.item (id, meal_id, account_id, position, name, words, food_id, food_name, source,"
                        + " quantity, unit, size, grams, nutrients) values (coalesce(cast(:id as bigint),"
                        + " nextval(pg_get_serial_sequence('meals.item', 'id'))), :meal, :account, :position, :name,"
                        + " :words, :food, :foodName, :source, :quantity, :unit, :size, :grams,"
                        + " cast(:nutrients as jsonb))");
        for (int i = 0; i < items.size(); i++) {
            MealItem item = items.get(i);
            batch.bind("id", item.id() == 0 ? null : item.id())
                    .bind("meal", mealId)
                    .bind("account", meal.accountId())
                    .bind("position", i)
                    .bind("name", item.name())
                    .bind("words", item.words())
                    .bind("food", item.foodId())
                    .bind("foodName", item.view().foodName())
                    .bind("source", item.view().source())
                    .bind("quantity", item.quantity())
                    .bind("unit", item.unit())
                    .bind("size", item.size())
                    .bind("grams", item.grams())
                    .bind("nutrients", json(item.nutrients()))
                    .add();
        }
        batch.execute();
    }

    private static Map<String, @Nullable Object> parameters(Meal meal) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", meal.id());
        parameters.put("version", meal.version());
        parameters.put("account", meal.accountId());
        parameters.put("status", meal.status().name());
        parameters.put("description", meal.description());
        parameters.put("words", Folding.key(meal.description()));
        parameters.put("taught", meal.taught());
        parameters.put("eatenAt", meal.when().eatenAt());
        parameters.put("zone", meal.when().zone().getId());
        parameters.put("day", meal.when().day());
        parameters.put(
                "mealType", meal.mealType() == null ? null : meal.mealType().name());
        parameters.put(
                "parsedBy", meal.parsedBy() == null ? null : meal.parsedBy().name());
        parameters.put("note", meal.note());
        parameters.put("order", meal.orderId());
        Nutrients totals = meal.totals();
        for (Nutrient nutrient : Nutrient.values()) {
            parameters.put(nutrient.column(), nutrient.of(totals));
        }
        return parameters;
    }

    private static @Nullable String json(@Nullable Nutrients nutrients) {
        try {
            return nutrients == null ? null : Json.mapper().writeValueAsString(nutrients);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
