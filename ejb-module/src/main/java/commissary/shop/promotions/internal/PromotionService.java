package commissary.shop.promotions.internal;

import commissary.platform.persistence.AfterCommit;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.ForContainer;
import commissary.shared.NotFound;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shop.promotions.Basket;
import commissary.shop.promotions.PriceOf;
import commissary.shop.promotions.PromotionChoice;
import commissary.shop.promotions.PromotionFacts;
import commissary.shop.promotions.PromotionView;
import commissary.shop.promotions.Promotions;
import jakarta.inject.Inject;

/** The promotions' front door. */
@Service
class PromotionService implements Promotions {

    private final PromotionStore store;
    private final PromotionGoods goods;
    private final Reckoning reckoning;
    private final KeptPromotions kept;
    private final AfterCommit afterCommit;

    @Inject
    PromotionService(
            PromotionStore store,
            PromotionGoods goods,
            Reckoning reckoning,
            KeptPromotions kept,
            AfterCommit afterCommit) {
        this.store = store;
        this.goods = goods;
        this.reckoning = reckoning;
        this.kept = kept;
        this.afterCommit = afterCommit;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected PromotionService() {
        this(null, null, null, null, null);
    }

    @Override
    public Page<PromotionView> find(Actor actor, PageRequest page) {
        actor.requireAdmin();
        return store.page(page);
    }

    @Override
    public PromotionView get(Actor actor, long id) {
        actor.requireAdmin();
        return known(id);
    }

    @Override
    public PromotionView add(Actor actor, PromotionFacts facts) {
        change(actor);
        goods.requireExisting(facts);
        return known(store.insert(facts));
    }

    @Override
    public PromotionView change(Actor actor, long id, PromotionFacts facts) {
        change(actor);
        goods.requireExisting(facts);
        if (!store.update(id, facts)) {
            throw notFound();
        }
        return known(id);
    }

    @Override
    public void remove(Actor actor, long id) {
        change(actor);
        known(id);
        if (!store.deleteUnused(id)) {
            throw new Conflict("PROMOTION_USED", "Orders have used it; switch it off instead");
        }
    }

    @Override
    public PromotionChoice choose(Actor actor, Basket basket, PriceOf price) {
        return reckoning.choose(actor, basket, price);
    }

    private void change(Actor actor) {
        actor.requireAdmin();
        afterCommit.run(kept::drop);
    }

    private PromotionView known(long id) {
        return store.find(id).orElseThrow(PromotionService::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("PROMOTION_NOT_FOUND", "There is no promotion of this id");
    }
}
