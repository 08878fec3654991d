package commissary.shop.promotions.internal;

import commissary.platform.cache.Cache;
import commissary.platform.cache.CacheName;
import commissary.platform.cache.Caches;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/** The promotions in memory. A change drops them on this node; another one, and a changed tree, follow within the minute. */
@Dependent
class KeptPromotions {

    private static final CacheName<KnownPromotions> PROMOTIONS =
            new CacheName<>("promotions", KnownPromotions.class, Duration.ofMinutes(1), Duration.ZERO, 1);
    private static final String ALL = "all";

    private final Cache<KnownPromotions> kept;
    private final PromotionReadings readings;

    @Inject
    KeptPromotions(Caches caches, PromotionReadings readings) {
        this.kept = caches.open(PROMOTIONS);
        this.readings = readings;
    }

    KnownPromotions get() {
        return kept.get(ALL, readings::known);
    }

    void drop() {
        kept.invalidate(ALL);
    }
}
