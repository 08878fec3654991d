package commissary.shop.delivery.internal;

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

    @Inject
    PickupSiteService(PickupSiteStore store, KeptTables kept) {
        this.store = store;
        this.kept = kept;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected PickupSiteService() {
        this(null, null);
    }

    @Override
    public Page<ManagedPickupSite> find(Actor actor, PageRequest page) {
        actor.requireAdmin();
        return store.page(page);
    }

    @Override
    public ManagedPickupSite add(Actor actor, PickupSiteFacts facts) {
        kept.changeBy(actor);
        return store.insert(facts);
    }

    @Override
    public ManagedPickupSite change(Actor actor, PickupSiteFacts facts) {
        kept.changeBy(actor);
        return store.update(facts).orElseThrow(PickupSiteService::notFound);
    }

    @Override
    public void remove(Actor actor, String id) {
        kept.changeBy(actor);
        if (!store.delete(id)) {
            throw notFound();
        }
    }

    private static NotFound notFound() {
        return new NotFound("PICKUP_SITE_NOT_FOUND", "There is no site of this id");
    }
}
