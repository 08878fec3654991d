package commissary.deals.internal.poll;

import commissary.deals.internal.Position;
import commissary.platform.cache.Cache;
import commissary.platform.cache.CacheName;
import commissary.platform.cache.Caches;
import commissary.shared.ForContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** What the upstream says of a place. A run always asks; readers may have what was read within the last five minutes. */
@ApplicationScoped
public class NearbyStores {

    private static final CacheName<CityReading> STORES =
            new CacheName<>("deals-stores", CityReading.class, Duration.ofMinutes(5), Duration.ZERO, 200);

    private final DealSource source;
    private final Cache<CityReading> cache;

    @Inject
    public NearbyStores(DealSource source, Caches caches) {
        this.source = source;
        this.cache = caches.open(STORES);
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected NearbyStores() {
        this.source = null;
        this.cache = null;
    }

    /** Asks the upstream, and keeps the answer for readers. */
    CityReading readAnew(Position centre) {
        CityReading reading = source.read(centre);
        cache.invalidate(key(centre));
        return cache.get(key(centre), () -> reading);
    }

    /** What was read of the place lately, or else what the upstream says now. */
    public CityReading read(Position centre) {
        return cache.get(key(centre), () -> source.read(centre));
    }

    private static String key(Position centre) {
        return "stores:" + centre.latitude() + ":" + centre.longitude() + ":" + DealSource.SEARCH_KILOMETRES * 1000
                + ":" + DealSource.MAX_STORES;
    }
}
