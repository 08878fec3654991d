package commissary.nutrition.foods.internal;

import commissary.nutrition.foods.FoodSource;
import commissary.nutrition.foods.NewFood;
import commissary.nutrition.foods.RecipeIngredient;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Recipes and their ingredients; what a recipe comes to is a food. */
@Dependent
class RecipeStore {

    private static final String GROUP = "My recipes";

    private final Jdbi jdbi;
    private final FoodStore foods;

    @Inject
    RecipeStore(Jdbi jdbi, FoodStore foods) {
        this.jdbi = jdbi;
        this.foods = foods;
    }

    /**
     * A recipe as it is kept.
     *
     * @param ingredients in their order
     */
    record Kept(
            long id,
            long ownerId,
            String name,
            BigDecimal servings,
            @Nullable BigDecimal yieldGrams,
            List<RecipeIngredient> ingredients) {}

    long insert(long ownerId, NewFood food, Kept recipe) {
        long id = foods.insert(ownerId, FoodSource.RECIPE, GROUP, food);
        jdbi.useHandle(handle -> handle.createUpdate("insert into foods.recipe (food_id, owner_id, servings,"
                        + " yield_grams, reckoned) values (:id, :owner, :servings, :yield, 0)")
                .bind("id", id)
                .bind("owner", ownerId)
                .bind("servings", recipe.servings())
                .bind("yield", recipe.yieldGrams())
                .execute());
        putIngredients(id, ownerId, recipe.ingredients());
        return id;
    }

    void update(long id, NewFood food, Kept recipe) {
        foods.update(id, recipe.ownerId(), food);
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            "update foods.recipe set servings = :servings, yield_grams = :yield where food_id = :id")
                    .bind("id", id)
                    .bind("servings", recipe.servings())
                    .bind("yield", recipe.yieldGrams())
                    .execute();
            handle.createUpdate("delete from foods.ingredient where recipe_id = :id")
                    .bind("id", id)
                    .execute();
        });
        putIngredients(id, recipe.ownerId(), recipe.ingredients());
    }

    private void putIngredients(long id, long ownerId, List<RecipeIngredient> ingredients) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("insert into foods.ingredient (recipe_id, place, owner_id, food_id,"
                    + " quantity, unit, grams) values (:id, :place, :owner, :food, :quantity, :unit, :grams)");
            for (int place = 0; place < ingredients.size(); place++) {
                RecipeIngredient ingredient = ingredients.get(place);
                batch.bind("id", id)
                        .bind("place", place)
                        .bind("owner", ownerId)
                        .bind("food", ingredient.foodId())
                        .bind("quantity", ingredient.quantity())
                        .bind("unit", ingredient.unit())
                        .bind("grams", ingredient.grams())
                        .add();
            }
            batch.execute();
            handle.createUpdate(
                            """
                            update foods.recipe set reckoned = (
                                select max(f.revision) from foods.ingredient i join foods.food f on f.id = i.food_id
                                where i.recipe_id = :id)
                            where food_id = :id
                            """)
                    .bind("id", id)
                    .execute();
        });
    }

    Page<Long> ids(long ownerId, PageRequest page) {
        return jdbi.withHandle(handle -> {
            List<Long> ids = handle.createQuery(
                            """
                            select r.food_id from foods.recipe r join foods.food f on f.id = r.food_id
                            where r.owner_id = :owner order by lower(f.name), f.id limit :limit offset :offset
                            """)
                    .bind("owner", ownerId)
                    .bind("limit", page.pageSize())
                    .bind("offset", page.offset())
                    .mapTo(Long.class)
                    .list();
            long total = handle.createQuery("select count(*) from foods.recipe where owner_id = :owner")
                    .bind("owner", ownerId)
                    .mapTo(Long.class)
                    .one();
            return new Page<>(ids, page, total);
        });
    }

    Map<Long, Kept> find(Collection<Long> ids) {
        Map<Long, List<RecipeIngredient>> ingredients = ingredients(ids);
        return jdbi.withHandle(handle -> handle
                .createQuery(
                        """
                        select r.food_id, r.owner_id, f.name, r.servings, r.yield_grams
                        from foods.recipe r join foods.food f on f.id = r.food_id where r.food_id = any(:ids)
                        """)
                .bindArray("ids", Long.class, ids)
                .map((row, context) -> new Kept(
                        row.getLong("food_id"),
                        row.getLong("owner_id"),
                        row.getString("name"),
                        row.getBigDecimal("servings").stripTrailingZeros(),
                        row.getBigDecimal("yield_grams"),
                        ingredients.getOrDefault(row.getLong("food_id"), List.of())))
                .stream()
                .collect(Collectors.toMap(Kept::id, kept -> kept)));
    }

    private Map<Long, List<RecipeIngredient>> ingredients(Collection<Long> ids) {
        Map<Long, List<RecipeIngredient>> found = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(
                        """
                        select i.recipe_id, i.food_id, f.name, i.quantity, i.unit, i.grams
                        from foods.ingredient i join foods.food f on f.id = i.food_id
                        where i.recipe_id = any(:ids) order by i.recipe_id, i.place
                        """)
                .bindArray("ids", Long.class, ids)
                .map((row, context) -> found.computeIfAbsent(row.getLong("recipe_id"), absent -> new ArrayList<>())
                        .add(new RecipeIngredient(
                                row.getLong("food_id"),
                                row.getString("name"),
                                row.getBigDecimal("quantity").stripTrailingZeros(),
                                row.getString("unit"),
                                row.getBigDecimal("grams").stripTrailingZeros())))
                .list());
        return found;
    }

    /** Recipes with an ingredient that has changed since they were reckoned, as far as the asker may see them. */
    List<Long> stale(int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select r.food_id from foods.recipe r where r.reckoned < (
                            select max(f.revision) from foods.ingredient i join foods.food f on f.id = i.food_id
                            where i.recipe_id = r.food_id)
                        order by r.food_id limit :limit
                        """)
                .bind("limit", limit)
                .mapTo(Long.class)
                .list());
    }

    /** Whether one of the foods is the recipe, or is made with it, however far down. */
    boolean leadTo(Set<Long> foodIds, long recipeId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        with recursive part (food_id) as (
                            select unnest(cast(:foods as bigint[]))
                            union
                            select i.food_id from foods.ingredient i join part p on p.food_id = i.recipe_id)
                        select exists (select from part where food_id = :recipe)
                        """)
                .bindArray("foods", Long.class, foodIds)
                .bind("recipe", recipeId)
                .mapTo(Boolean.class)
                .one());
    }
}
