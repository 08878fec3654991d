package commissary.nutrition.foods.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/** All rows of one person, over the feature's tables. */
@Dependent
class FoodRecordStore {

    private final Jdbi jdbi;

    @Inject
    FoodRecordStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Ingredients first: a food that is one cannot go. */
    void erase(long ownerId) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from foods.ingredient where owner_id = :owner")
                    .bind("owner", ownerId)
                    .execute();
            handle.createUpdate("delete from foods.food where owner_id = :owner")
                    .bind("owner", ownerId)
                    .execute();
        });
    }
}
