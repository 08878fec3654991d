package commissary.nutrition.foods.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.nutrition.foods.FoodMatch;
import commissary.nutrition.foods.FoodNotFound;
import commissary.nutrition.foods.FoodSource;
import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.NewFood;
import commissary.nutrition.foods.NewIngredient;
import commissary.nutrition.foods.NewPortion;
import commissary.nutrition.foods.NewRecipe;
import commissary.nutrition.foods.Nutrient;
import commissary.nutrition.foods.Nutrients;
import commissary.nutrition.foods.RecipeView;
import commissary.platform.persistence.TestDatabase;
import commissary.shared.Actor;
import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shared.PageRequest;
import commissary.shared.Rejected;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Foods, own ones and recipes, on the real database. */
class FoodsIT {

    private static final PageRequest FIRST = new PageRequest(1, 20);
    private static final long EGG = 1129;
    private static final long BUTTER = 1001;

    private final Actor ann = FoodsDatabase.newPerson();
    private final Actor bob = FoodsDatabase.newPerson();

    @BeforeAll
    static void load() {
        FoodsDatabase.asJobs(world -> world.load().bringUpToDate(Actor.system()));
    }

    @Test
    void theShippedFoodsAreLoadedOnceAndAChangedRowIsMended() {
        long rows = count("select count(*) from foods.food where source = 'USDA_SR'");
        boolean again = FoodsDatabase.asJobs(world -> world.load().bringUpToDate(Actor.system()));
        FoodsDatabase.asJobs(world -> world.jdbi()
                .withHandle(handle -> handle.execute("update foods.food set name = 'Old name' where id = " + EGG)
                        + handle.execute("update foods.shipped set version = 'before'")));
        long revision = count("select revision from foods.food where id = " + BUTTER);

        boolean changed = FoodsDatabase.asJobs(world -> world.load().bringUpToDate(Actor.system()));

        assertThat(rows).isEqualTo(FoodsDatabase.shipped().all().size());
        assertThat(again).isFalse();
        assertThat(changed).isTrue();
        assertThat(count("select count(*) from foods.food where source = 'USDA_SR'"))
                .isEqualTo(rows);
        assertThat(count("select count(*) from foods.food where name = 'Old name'"))
                .isZero();
        assertThat(count("select revision from foods.food where id = " + BUTTER))
                .as("what is the same is left alone")
                .isEqualTo(revision);
    }

    @Test
    void aShippedFoodIsTheSameInMemoryAndInTheDatabase() {
        FoodView kept =
                FoodsDatabase.as(ann, world -> world.store().find(List.of(EGG)).get(EGG));
        FoodView shipped = FoodsDatabase.shipped().find(EGG).orElseThrow();

        assertThat(kept.name()).isEqualTo(shipped.name());
        assertThat(kept.portions()).isEqualTo(shipped.portions());
        for (Nutrient nutrient : Nutrient.values()) {
            assertThat(nutrient.of(kept.per100g())).isEqualByComparingTo(nutrient.of(shipped.per100g()));
        }
    }

    @Test
    void anOwnFoodIsFoundByItsOwnerAndExistsForNobodyElse() {
        String name = "Granny's zwibble " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        long id = FoodsDatabase.as(
                ann, world -> world.ownFoods().create(ann, food(name, "250")).id());

        assertThat(search(ann, "zwibble")).extracting(FoodView::id).contains(id);
        assertThat(search(ann, "zwible"))
                .as("with a letter missing")
                .extracting(FoodView::id)
                .contains(id);
        assertThat(search(bob, "zwibble")).isEmpty();
        assertThat(matched(ann, name)).containsOnlyKeys(name);
        assertThat(matched(bob, name)).isEmpty();
        assertThatThrownBy(() -> FoodsDatabase.as(bob, world -> world.foods().get(bob, id)))
                .isInstanceOf(FoodNotFound.class);
    }

    @Test
    void aWriteOnAnothersFoodIsForbiddenAndOneOnNoFoodFindsNone() {
        long id = FoodsDatabase.as(
                ann, world -> world.ownFoods().create(ann, food("Cake", "300")).id());

        assertThatThrownBy(() -> FoodsDatabase.as(bob, world -> world.ownFoods().change(bob, id, food("Mine", "1"))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> delete(bob, id)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> delete(ann, EGG)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> delete(ann, Long.MAX_VALUE)).isInstanceOf(FoodNotFound.class);
        delete(ann, id);
        assertThatThrownBy(() -> FoodsDatabase.as(ann, world -> world.foods().get(ann, id)))
                .isInstanceOf(FoodNotFound.class);
    }

    @Test
    void whatCannotBeIsRefusedWithItsFields() {
        Nutrients sweet = Nutrients.of(nutrient -> switch (nutrient) {
            case SUGARS_G -> new BigDecimal("30");
            case CARBOHYDRATE_G -> new BigDecimal("20");
            case ENERGY_KCAL -> new BigDecimal("-1");
            default -> null;
        });
        NewFood wrong = new NewFood(" ", null, sweet, List.of(new NewPortion("cup", BigDecimal.ZERO, BigDecimal.TEN)));

        assertThatThrownBy(() -> FoodsDatabase.as(ann, world -> world.ownFoods().create(ann, wrong)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.fields())
                        .extracting(field -> field.field())
                        .containsExactlyInAnyOrder(
                                "name", "per100g.energyKcal", "per100g.sugarsG", "portions[0].amount"));
    }

    @Test
    void aRecipeIsTheSumOfItsIngredientsAndAFoodItself() {
        RecipeView recipe = FoodsDatabase.as(ann, world -> world.recipes().create(ann, breakfast(null)));

        FoodView egg = FoodsDatabase.shipped().find(EGG).orElseThrow();
        FoodView butter = FoodsDatabase.shipped().find(BUTTER).orElseThrow();
        BigDecimal expected = egg.per100g()
                .ofGrams(new BigDecimal("100"))
                .plus(butter.per100g().ofGrams(new BigDecimal("14.2")))
                .per100g(new BigDecimal("114.2"))
                .energyKcal();
        assertThat(recipe.ingredients())
                .extracting(one -> one.grams().toPlainString())
                .containsExactly("100", "14.2");
        assertThat(recipe.food().source()).isEqualTo(FoodSource.RECIPE);
        assertThat(recipe.food().per100g().energyKcal()).isCloseTo(expected, Offset.offset(new BigDecimal("0.001")));
        assertThat(recipe.food().portions()).singleElement().satisfies(serving -> {
            assertThat(serving.measure()).isEqualTo("serving");
            assertThat(serving.grams()).isEqualByComparingTo("57.1");
        });
        assertThat(search(ann, recipe.food().name()))
                .extracting(FoodView::id)
                .contains(recipe.food().id());
    }

    @Test
    void aChangedIngredientIsFollowedThroughRecipesWithinRecipes() {
        long jam = FoodsDatabase.as(
                ann,
                world -> world.ownFoods().create(ann, food("My jam", "200")).id());
        long filling = recipe("Filling", jam);
        long cake = recipe("Cake with filling", filling);

        FoodsDatabase.as(ann, world -> world.ownFoods().change(ann, jam, food("My jam", "400")));

        assertThat(energy(filling)).isEqualByComparingTo("400");
        assertThat(energy(cake)).isEqualByComparingTo("400");
        assertThatThrownBy(() -> delete(ann, jam))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.code().value()).isEqualTo("FOOD_IN_USE"));
        assertThatThrownBy(() -> FoodsDatabase.as(ann, world -> world.recipes()
                        .change(ann, filling, new NewRecipe("Filling", BigDecimal.ONE, null, List.of(grams(cake))))))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.code().value()).isEqualTo("RECIPE_IN_ITSELF"));
    }

    @Test
    void anIngredientThatCannotBeWeighedOrSeenIsNamed() {
        long bobs = FoodsDatabase.as(
                bob, world -> world.ownFoods().create(bob, food("Bob's", "10")).id());
        NewRecipe recipe = new NewRecipe(
                "Odd",
                BigDecimal.ONE,
                null,
                List.of(new NewIngredient(BUTTER, BigDecimal.ONE, "furlong"), grams(bobs)));

        assertThatThrownBy(() -> FoodsDatabase.as(ann, world -> world.recipes().create(ann, recipe)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.fields())
                        .extracting(field -> field.field())
                        .containsExactly("ingredients[0].unit", "ingredients[1].foodId"));
    }

    @Test
    void theDatabaseItselfHidesAnothersRows() {
        long id = FoodsDatabase.as(
                ann,
                world -> world.recipes().create(ann, breakfast("120")).food().id());
        for (String table : List.of("food", "portion", "recipe", "ingredient")) {
            String key =
                    switch (table) {
                        case "food" -> "id";
                        case "ingredient" -> "recipe_id";
                        default -> "food_id";
                    };
            String where = " from foods." + table + " where " + key + " = " + id;
            assertThat(seen(ann, "select count(*)" + where)).as(table).isPositive();
            assertThat(seen(bob, "select count(*)" + where)).as(table).isZero();
            long seenByNobody = TestDatabase.get().jdbi().withHandle(handle -> handle.createQuery(
                            "select count(*)" + where)
                    .mapTo(Long.class)
                    .one());
            int deleted = TestDatabase.get().asUser(bob.id(), handle -> handle.execute("delete" + where));
            assertThat(seenByNobody).as(table + " for nobody").isZero();
            assertThat(deleted).as(table).isZero();
        }
        int stolen = TestDatabase.get()
                .asUser(bob.id(), handle -> handle.execute("update foods.food set name = 'Stolen' where id = ?", EGG));
        assertThat(stolen).as("a food for everybody").isZero();
        assertThatThrownBy(() -> TestDatabase.get()
                        .asUser(
                                bob.id(),
                                handle -> handle.execute(
                                        "insert into foods.food (owner_id, source, name, food_group)"
                                                + " values (?, 'OWN', 'For Ann', 'x')",
                                        ann.id())))
                .hasMessageContaining("row-level security");
    }

    @Test
    void manyNamesAreMatchedTogether() {
        Map<String, FoodMatch> found = FoodsDatabase.as(
                ann, world -> world.foods().match(ann, Set.of("scrambled eggs", "œufs brouillés", "unicorn dust")));

        assertThat(found).containsOnlyKeys("scrambled eggs", "œufs brouillés");
    }

    private static Map<String, FoodMatch> matched(Actor actor, String name) {
        return FoodsDatabase.as(actor, world -> world.foods().match(actor, Set.of(name)));
    }

    private static NewFood food(String name, String kcal) {
        return new NewFood(
                name,
                null,
                Nutrients.of(nutrient -> nutrient == Nutrient.ENERGY_KCAL ? new BigDecimal(kcal) : null),
                List.of(new NewPortion("slice", BigDecimal.ONE, BigDecimal.TEN)));
    }

    private static NewRecipe breakfast(@Nullable String yield) {
        return new NewRecipe(
                "Breakfast " + UUID.randomUUID().toString().replaceAll("[^a-f]", ""),
                new BigDecimal("2"),
                yield == null ? null : new BigDecimal(yield),
                List.of(
                        new NewIngredient(EGG, new BigDecimal("2"), ""),
                        new NewIngredient(BUTTER, BigDecimal.ONE, "c. à soupe")));
    }

    private static NewIngredient grams(long foodId) {
        return new NewIngredient(foodId, new BigDecimal("50"), "g");
    }

    private long recipe(String name, long ingredient) {
        return FoodsDatabase.as(ann, world -> world.recipes()
                .create(ann, new NewRecipe(name, BigDecimal.ONE, null, List.of(grams(ingredient))))
                .food()
                .id());
    }

    private @Nullable BigDecimal energy(long id) {
        return FoodsDatabase.as(ann, world -> world.foods().get(ann, id))
                .per100g()
                .energyKcal();
    }

    private static List<FoodView> search(Actor actor, String text) {
        return FoodsDatabase.as(actor, world -> world.foods().search(actor, text, FIRST))
                .items();
    }

    private static void delete(Actor actor, long id) {
        FoodsDatabase.as(actor, world -> {
            world.ownFoods().delete(actor, id);
            return true;
        });
    }

    private static long seen(Actor actor, String sql) {
        return TestDatabase.get().asUser(actor.id(), handle -> handle.createQuery(sql)
                .mapTo(Long.class)
                .one());
    }

    private static long count(String sql) {
        return TestDatabase.get()
                .asJobs(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }
}
