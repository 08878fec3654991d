package commissary.shop.delivery.internal;

import commissary.platform.cache.Cache;
import commissary.platform.cache.CacheName;
import commissary.platform.cache.Caches;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/** The tables in memory. A change drops them on this node; another one follows within the minute. */
@Dependent
class KeptTables {

    private static final CacheName<Tables> TABLES =
            new CacheName<>("delivery-tables", Tables.class, Duration.ofMinutes(1), Duration.ZERO, 1);
    private static final String ALL = "all";

    private final Cache<Tables> kept;
    private final DeliveryReadings readings;

    @Inject
    KeptTables(Caches caches, DeliveryReadings readings) {
        this.kept = caches.open(TABLES);
        this.readings = readings;
    }

    Tables get() {
        return kept.get(ALL, readings::tables);
    }

    void drop() {
        kept.invalidate(ALL);
    }
}
