package commissary.deals.internal;

import commissary.deals.Cities;
import commissary.deals.CityStatus;
import commissary.deals.CityTaken;
import commissary.deals.CityView;
import commissary.deals.NewCity;
import commissary.deals.StoreView;
import commissary.deals.internal.poll.NearbyStores;
import commissary.deals.internal.poll.SourceFailed;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Where deals are looked for. */
@Service
class CityService implements Cities {

    private final CityStore store;
    private final NearbyStores nearby;

    @Inject
    CityService(CityStore store, NearbyStores nearby) {
        this.store = store;
        this.nearby = nearby;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected CityService() {
        this(null, null);
    }

    @Override
    public List<CityView> all() {
        return store.cities();
    }

    @Override
    public List<CityStatus> statuses(Actor actor) {
        actor.requireAdmin();
        return store.statuses();
    }

    @Override
    public CityView add(Actor actor, NewCity city) {
        actor.requireAdmin();
        if (!store.add(city)) {
            throw new CityTaken(city.name());
        }
        return new CityView(city.name(), city.displayName(), city.latitude(), city.longitude(), 0);
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public OptionalInt storesNear(double latitude, double longitude) {
        try {
            return OptionalInt.of(
                    nearby.read(new Position(latitude, longitude)).stores().size());
        } catch (SourceFailed e) {
            return OptionalInt.empty();
        }
    }

    @Override
    public Page<StoreView> stores(@Nullable String city, PageRequest page) {
        return store.stores(city, page);
    }
}
