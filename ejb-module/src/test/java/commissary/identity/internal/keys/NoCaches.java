package commissary.identity.internal.keys;

import commissary.platform.cache.Cache;
import commissary.platform.cache.CacheName;
import commissary.platform.cache.Caches;
import java.util.function.Supplier;

/** Every answer is made anew. */
final class NoCaches implements Caches {

    @Override
    public <V> Cache<V> open(CacheName<V> name) {
        return new Cache<>() {
            @Override
            public V get(String key, Supplier<V> compute) {
                return compute.get();
            }

            @Override
            public void invalidate(String key) {}

            @Override
            public void invalidateGroup(String prefix) {}
        };
    }
}
