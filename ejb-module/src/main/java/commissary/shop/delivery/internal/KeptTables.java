package commissary.shop.delivery.internal;

import commissary.platform.cache.Cache;
import commissary.platform.cache.CacheName;
import commissary.platform.cache.Caches;
import commissary.platform.persistence.AfterCommit;
import commissary.shared.Actor;
import commissary.shared.Forbidden;
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
    private final AfterCommit afterCommit;

    @Inject
    KeptTables(Caches caches, DeliveryReadings readings, AfterCommit afterCommit) {
        this.kept = caches.open(TABLES);
        this.readings = readings;
        this.afterCommit = afterCommit;
    }

    Tables get() {
        return kept.get(ALL, readings::tables);
    }

    /**
     * To be called before each change: it holds for the next reader once it is committed.
     *
     * @throws Forbidden unless an administrator changes them
     */
    void changeBy(Actor actor) {
        actor.requireAdmin();
        afterCommit.run(() -> kept.invalidate(ALL));
    }
}
