package commissary.shop.delivery.internal;

import commissary.platform.persistence.AfterCommit;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.NotFound;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shop.delivery.ManagedPickupSite;
import commissary.shop.delivery.PickupSiteFacts;
import commissary.shop.delivery.PickupSites;
import jakarta.inject.Inject;

/** What administrators do with the sites. */
@Service
class PickupSiteService implements PickupSites {

    private final PickupSiteStore store;
    private final KeptTables kept;
    private final AfterCommit afterCommit;

    @Inject
    PickupSiteService(PickupSiteStore store, KeptTables kept, AfterCommit afterCommit) {
        this.store = store;
        this.kept = kept;
        this.afterCommit = afterCommit;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected PickupSiteService() {
        this(null, null, null);
    }

    @Override
    public Page<ManagedPickupSite> find(Actor actor, PageRequest page) {
        actor.requireAdmin();
        return store.page(page);
    }

    @Override
    public ManagedPickupSite add(Actor actor, PickupSiteFacts facts) {
        change(actor);
        return store.insert(facts);
    }

    @Override
    public ManagedPickupSite change(Actor actor, PickupSiteFacts facts) {
        change(actor);
        return store.update(facts).orElseThrow(PickupSiteService::notFound);
    }

    @Override
    public void remove(Actor actor, String id) {
        change(actor);
        if (!store.delete(id)) {
            throw notFound();
        }
    }

    private void change(Actor actor) {
        actor.requireAdmin();
        afterCommit.run(kept::drop);
    }

    private static NotFound notFound() {
        return new NotFound("PICKUP_SITE_NOT_FOUND", "There is no site of this id");
    }
}
