package commissary.platform.cache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Caches that keep what they are given until told otherwise. */
public final class MapCaches implements Caches {

    @Override
    public <V> Cache<V> open(CacheName<V> name) {
        Map<String, V> kept = new ConcurrentHashMap<>();
        return new Cache<>() {
            @Override
            public V get(String key, Supplier<V> compute) {
                return kept.computeIfAbsent(key, k -> compute.get());
            }

            @Override
            public void invalidate(String key) {
                kept.remove(key);
            }

            @Override
            public void invalidateGroup(String prefix) {
                kept.keySet().removeIf(key -> key.equals(prefix) || key.startsWith(prefix + ":"));
            }
        };
    }
}
