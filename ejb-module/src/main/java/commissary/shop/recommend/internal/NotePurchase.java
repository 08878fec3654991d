package commissary.shop.recommend.internal;

import commissary.platform.events.EventListener;
import commissary.platform.persistence.AfterCommit;
import commissary.shop.recommend.Purchased;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Takes note of what people buy. */
@Dependent
class NotePurchase implements EventListener<Purchased> {

    private final PurchaseStore store;
    private final KeptRecommendations kept;
    private final AfterCommit afterCommit;

    @Inject
    NotePurchase(PurchaseStore store, KeptRecommendations kept, AfterCommit afterCommit) {
        this.store = store;
        this.kept = kept;
        this.afterCommit = afterCommit;
    }

    @Override
    public String name() {
        return "recommend.note-purchase";
    }

    @Override
    public Class<Purchased> event() {
        return Purchased.class;
    }

    @Override
    public void on(Purchased purchase) {
        store.insert(purchase);
        afterCommit.run(() -> kept.drop(purchase.userId()));
    }
}
