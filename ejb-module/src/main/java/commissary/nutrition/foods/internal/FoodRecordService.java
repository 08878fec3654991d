package commissary.nutrition.foods.internal;

import commissary.nutrition.foods.FoodRecords;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import jakarta.inject.Inject;

/** Erases what one person keeps of foods. */
@Service
class FoodRecordService implements FoodRecords {

    private final FoodRecordStore store;

    @Inject
    FoodRecordService(FoodRecordStore store) {
        this.store = store;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected FoodRecordService() {
        this(null);
    }

    @Override
    public void erase(Actor actor) {
        store.erase(actor.userId());
    }
}
