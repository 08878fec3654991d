package commissary.nutrition.foods.internal;

import commissary.identity.internal.IdentityDatabase;
import commissary.platform.persistence.TestDatabase;
import commissary.shared.Actor;
import commissary.shared.Role;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** The foods' services over the test database, each call in one transaction of somebody. */
public final class FoodsDatabase {

    private static final ShippedFoods SHIPPED = new ShippedFoods();

    private final Jdbi jdbi;

    private FoodsDatabase(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Has the foods that ship with the product in the database. */
    public static void loadShipped() {
        asJobs(world -> world.load().bringUpToDate(Actor.system()));
    }

    static Actor newPerson() {
        return Actor.user(IdentityDatabase.newAccount(), "ann@example.org", Set.of(Role.EMPLOYEE));
    }

    static <T> T as(Actor person, Function<FoodsDatabase, T> work) {
        return TestDatabase.get()
                .asUser(person.id(), handle -> work.apply(new FoodsDatabase(IdentityDatabase.over(handle))));
    }

    static <T> T asJobs(Function<FoodsDatabase, T> work) {
        return TestDatabase.get().asJobs(handle -> work.apply(new FoodsDatabase(IdentityDatabase.over(handle))));
    }

    static ShippedFoods shipped() {
        return SHIPPED;
    }

    Jdbi jdbi() {
        return jdbi;
    }

    FoodService foods() {
        return new FoodService(SHIPPED, store(), new ImportedNames(jdbi));
    }

    OwnFoodService ownFoods() {
        return new OwnFoodService(store(), new Ownership(store()), reckoning());
    }

    RecipeService recipes() {
        return new RecipeService(
                new RecipeStore(jdbi, store()), store(), new Ownership(store()), reckoning(), new ServingTable());
    }

    RecipeReckoning reckoning() {
        return new RecipeReckoning(new RecipeStore(jdbi, store()), store(), new ServingTable());
    }

    ShippedLoad load() {
        return new ShippedLoad(SHIPPED, reckoning(), jdbi);
    }

    FoodStore store() {
        return new FoodStore(jdbi);
    }
}
