package commissary.nutrition.foods.internal;

import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.Nutrient;
import commissary.nutrition.foods.PortionView;
import commissary.platform.persistence.Identified;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Brings the rows of the shipped foods up to date with the files; does nothing where they are. */
@ApplicationScoped
@Identified
@Transactional
public class ShippedLoad {

    private static final String COLUMNS = FoodStore.NUTRIENTS;
    private static final String VALUES = Arrays.stream(Nutrient.values())
            .map(nutrient -> ":" + nutrient.column())
            .collect(Collectors.joining(", "));
    private static final String EXCLUDED = Arrays.stream(Nutrient.values())
            .map(nutrient -> "excluded." + nutrient.column())
            .collect(Collectors.joining(", "));
    private static final String MINE = Arrays.stream(Nutrient.values())
            .map(nutrient -> "f." + nutrient.column())
            .collect(Collectors.joining(", "));

    private final ShippedFoods shipped;
    private final RecipeReckoning reckoning;
    private final Jdbi jdbi;

    @Inject
    ShippedLoad(ShippedFoods shipped, RecipeReckoning reckoning, Jdbi jdbi) {
        this.shipped = shipped;
        this.reckoning = reckoning;
        this.jdbi = jdbi;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected ShippedLoad() {
        this(null, null, null);
    }

    /**
     * Writes what is new or changed; a food that ships no more stays, since diaries refer to it.
     *
     * @return whether anything had to be done
     */
    public boolean bringUpToDate(Actor system) {
        return jdbi.withHandle(handle -> {
            handle.createQuery("select 1 from pg_advisory_xact_lock(hashtext('foods.shipped'))")
                    .mapTo(Integer.class)
                    .one();
            boolean isDone = handle.createQuery("select exists (select from foods.shipped where version = :version)")
                    .bind("version", shipped.version())
                    .mapTo(Boolean.class)
                    .one();
            if (isDone) {
                return false;
            }
            writeFoods(handle, shipped.all());
            writePortions(handle, shipped.all());
            handle.createUpdate("insert into foods.shipped (version) values (:version)"
                            + " on conflict (one) do update set version = excluded.version")
                    .bind("version", shipped.version())
                    .execute();
            reckoning.reckonStale();
            return true;
        });
    }

    private static void writeFoods(Handle handle, List<FoodView> foods) {
        PreparedBatch batch = handle.prepareBatch("insert into foods.food as f"
                + " (id, source, source_id, name, name_fr, food_group, " + COLUMNS + ") values"
                + " (:id, 'USDA_SR', :sourceId, :name, :nameFr, :group, " + VALUES + ")"
                + " on conflict (id) do update set name = excluded.name, name_fr = excluded.name_fr,"
                + " food_group = excluded.food_group, (" + COLUMNS + ") = row(" + EXCLUDED + "),"
                + " revision = nextval('foods.revision')"
                + " where (f.name, f.name_fr, f.food_group, " + MINE + ") is distinct from"
                + " (excluded.name, excluded.name_fr, excluded.food_group, " + EXCLUDED + ")");
        for (FoodView food : foods) {
            for (Nutrient nutrient : Nutrient.values()) {
                batch.bind(nutrient.column(), nutrient.of(food.per100g()));
            }
            batch.bind("id", food.id())
                    .bind("sourceId", food.sourceId())
                    .bind("name", food.name())
                    .bind("nameFr", food.nameFr())
                    .bind("group", food.group())
                    .add();
        }
        batch.execute();
    }

    private static void writePortions(Handle handle, List<FoodView> foods) {
        handle.createUpdate("delete from foods.portion where food_id = any(:ids)")
                .bindArray("ids", Long.class, foods.stream().map(FoodView::id).toList())
                .execute();
        PreparedBatch batch = handle.prepareBatch("insert into foods.portion (id, food_id, seq, measure, amount, grams)"
                + " values (:id, :food, :seq, :measure, :amount, :grams)");
        for (FoodView food : foods) {
            for (int seq = 0; seq < food.portions().size(); seq++) {
                PortionView portion = food.portions().get(seq);
                batch.bind("id", portion.id())
                        .bind("food", food.id())
                        .bind("seq", seq + 1)
                        .bind("measure", portion.measure())
                        .bind("amount", portion.amount())
                        .bind("grams", portion.grams())
                        .add();
            }
        }
        batch.execute();
    }
}
