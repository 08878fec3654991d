package commissary.nutrition.foods.internal;

import commissary.nutrition.foods.FoodSource;
import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.NewFood;
import commissary.nutrition.foods.NewPortion;
import commissary.nutrition.foods.Nutrient;
import commissary.nutrition.foods.Nutrients;
import commissary.nutrition.foods.PortionView;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Foods in the database: own ones, imported ones, and the shipped ones for what refers to them. */
@Dependent
public class FoodStore {

    static final String NUTRIENTS =
            Arrays.stream(Nutrient.values()).map(Nutrient::column).collect(Collectors.joining(", "));

    private static final String NUTRIENT_VALUES = Arrays.stream(Nutrient.values())
            .map(nutrient -> ":" + nutrient.column())
            .collect(Collectors.joining(", "));

    private static final String NUTRIENT_CHANGES = Arrays.stream(Nutrient.values())
            .map(nutrient -> nutrient.column() + " = :" + nutrient.column())
            .collect(Collectors.joining(", "));

    private static final String FOODS = "select id, owner_id, name, name_fr, brand, food_group, source, source_id, "
            + NUTRIENTS + " from foods.food ";

    private final Jdbi jdbi;

    @Inject
    public FoodStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Map<Long, FoodView> find(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> {
            List<FoodView> bare = handle.createQuery(FOODS + "where id = any(:ids)")
                    .bindArray("ids", Long.class, ids)
                    .map((row, context) -> view(row))
                    .list();
            return withPortions(bare).stream().collect(Collectors.toMap(FoodView::id, food -> food));
        });
    }

    /** By name; recipes are among them. */
    Page<FoodView> own(long ownerId, PageRequest page) {
        return jdbi.withHandle(handle -> {
            List<FoodView> foods = handle.createQuery(
                            FOODS + "where owner_id = :owner order by lower(name), id limit :limit offset :offset")
                    .bind("owner", ownerId)
                    .bind("limit", page.pageSize())
                    .bind("offset", page.offset())
                    .map((row, context) -> view(row))
                    .list();
            return new Page<>(withPortions(foods), page, countOwn(ownerId));
        });
    }

    long countOwn(long ownerId) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from foods.food where owner_id = :owner")
                .bind("owner", ownerId)
                .mapTo(Long.class)
                .one());
    }

    /** Names of somebody's own foods, by id. */
    Map<Long, String> ownNames(long ownerId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, name || coalesce(' ' || brand, '') as name from foods.food where owner_id = :owner")
                .bind("owner", ownerId)
                .reduceRows(new HashMap<Long, String>(), (names, row) -> {
                    names.put(row.getColumn("id", Long.class), row.getColumn("name", String.class));
                    return names;
                }));
    }

    /** Makes changes of one person's foods wait for each other, until the transaction ends. */
    void lock(long ownerId) {
        jdbi.useHandle(handle -> handle.createQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('foods.own', :owner))")
                .bind("owner", ownerId)
                .mapTo(Integer.class)
                .one());
    }

    long insert(long ownerId, FoodSource source, String group, NewFood food) {
        return jdbi.withHandle(handle -> {
            long id = bind(
                            handle.createQuery("insert into foods.food (owner_id, source, food_group, name, brand, "
                                    + NUTRIENTS + ") values (:owner, :source, :group, :name, :brand, "
                                    + NUTRIENT_VALUES + ") returning id"),
                            food)
                    .bind("owner", ownerId)
                    .bind("source", source.name())
                    .bind("group", group)
                    .mapTo(Long.class)
                    .one();
            insertPortions(id, ownerId, food.portions());
            return id;
        });
    }

    void update(long id, long ownerId, NewFood food) {
        jdbi.useHandle(handle -> {
            bind(
                            handle.createUpdate("update foods.food set name = :name, brand = :brand, "
                                    + NUTRIENT_CHANGES + ", revision = nextval('foods.revision') where id = :id"),
                            food)
                    .bind("id", id)
                    .execute();
            handle.createUpdate("delete from foods.portion where food_id = :id")
                    .bind("id", id)
                    .execute();
            insertPortions(id, ownerId, food.portions());
        });
    }

    void delete(long id) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from foods.food where id = :id")
                .bind("id", id)
                .execute());
    }

    boolean isIngredient(long id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select from foods.ingredient where food_id = :id)")
                        .bind("id", id)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Whose food it is, whoever asks; 0 for a food for everybody, empty if there is none. */
    Optional<Long> ownerOf(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select foods.owner_of_food(:id)")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne());
    }

    private void insertPortions(long foodId, long ownerId, List<NewPortion> portions) {
        jdbi.useHandle(handle -> {
            for (int seq = 0; seq < portions.size(); seq++) {
                NewPortion portion = portions.get(seq);
                handle.createUpdate("insert into foods.portion (food_id, owner_id, seq, measure, amount, grams)"
                                + " values (:food, :owner, :seq, :measure, :amount, :grams)")
                        .bind("food", foodId)
                        .bind("owner", ownerId)
                        .bind("seq", seq + 1)
                        .bind("measure", portion.measure())
                        .bind("amount", portion.amount())
                        .bind("grams", portion.grams())
                        .execute();
            }
        });
    }

    private static <T extends SqlStatement<T>> T bind(T statement, NewFood food) {
        for (Nutrient nutrient : Nutrient.values()) {
            statement.bind(nutrient.column(), nutrient.of(food.per100g()));
        }
        return statement.bind("name", food.name()).bind("brand", food.brand());
    }

    private List<FoodView> withPortions(List<FoodView> bare) {
        Map<Long, List<PortionView>> portions = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select food_id, id, measure, amount, grams from foods.portion"
                        + " where food_id = any(:ids) order by food_id, seq")
                .bindArray("ids", Long.class, bare.stream().map(FoodView::id).toList())
                .map((row, context) -> {
                    portions.computeIfAbsent(row.getLong("food_id"), absent -> new ArrayList<>())
                            .add(new PortionView(
                                    row.getLong("id"),
                                    row.getString("measure"),
                                    plain(row.getBigDecimal("amount")),
                                    plain(row.getBigDecimal("grams"))));
                    return true;
                })
                .list());
        return bare.stream()
                .map(food -> with(food, portions.getOrDefault(food.id(), List.of())))
                .toList();
    }

    private static FoodView with(FoodView food, List<PortionView> portions) {
        return new FoodView(
                food.id(),
                food.name(),
                food.nameFr(),
                food.brand(),
                food.group(),
                food.source(),
                food.sourceId(),
                food.per100g(),
                portions,
                food.own());
    }

    private static FoodView view(ResultSet row) throws SQLException {
        Map<Nutrient, @Nullable BigDecimal> amounts = new LinkedHashMap<>();
        for (Nutrient nutrient : Nutrient.values()) {
            @Nullable BigDecimal amount = row.getBigDecimal(nutrient.column());
            amounts.put(nutrient, amount == null ? null : plain(amount));
        }
        row.getLong("owner_id");
        boolean isOwn = !row.wasNull();
        return new FoodView(
                row.getLong("id"),
                row.getString("name"),
                row.getString("name_fr"),
                row.getString("brand"),
                row.getString("food_group"),
                FoodSource.valueOf(row.getString("source")),
                row.getString("source_id"),
                Nutrients.of(amounts::get),
                List.of(),
                isOwn);
    }

    /** Without the zeros that the column's scale adds. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
