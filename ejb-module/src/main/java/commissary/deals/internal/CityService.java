package commissary.deals.internal;

import commissary.deals.Cities;
import commissary.deals.CityStatus;
import commissary.deals.CityTaken;
import commissary.deals.CityView;
import commissary.deals.NewCity;
import commissary.deals.StoreView;
import commissary.deals.internal.poll.CityReading;
import commissary.deals.internal.poll.NearbyStores;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Where deals are looked for. */
@Service
class CityService implements Cities {

    /** Somebody waits for the answer, so repetitions are not waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CityStore store;
    private final NearbyStores nearby;
    private final ManagedExecutorService executor;

    @Inject
    CityService(CityStore store, NearbyStores nearby, ManagedExecutorService executor) {
        this.store = store;
        this.nearby = nearby;
        this.executor = executor;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected CityService() {
        this(null, null, null);
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
        Position centre = new Position(latitude, longitude);
        Future<CityReading> reading = executor.submit(() -> nearby.read(centre));
        try {
            return OptionalInt.of(
                    reading.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).stores().size());
        } catch (ExecutionException | TimeoutException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    @Override
    public Page<StoreView> stores(@Nullable String city, PageRequest page) {
        return store.stores(city, page);
    }
}
