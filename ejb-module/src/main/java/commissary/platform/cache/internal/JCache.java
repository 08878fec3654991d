package commissary.platform.cache.internal;

import commissary.platform.cache.Cache;
import commissary.platform.cache.CacheName;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One cache: single flight for what is missing, old answers while new ones are fetched. An answer whose computation
 * began before an invalidation is given to those who wait for it, but not kept: it may have read what is past.
 */
final class JCache<V> implements Cache<V> {

    private static final Logger LOG = System.getLogger(JCache.class.getName());

    private final CacheName<V> name;
    private final javax.cache.Cache<String, Kept> kept;
    private final Executor executor;
    private final Clock clock;
    private final CacheMetrics metrics;
    private final Map<String, CompletableFuture<V>> flights = new ConcurrentHashMap<>();
    private final AtomicLong invalidations = new AtomicLong();

    JCache(
            CacheName<V> name,
            javax.cache.Cache<String, Kept> kept,
            Executor executor,
            Clock clock,
            CacheMetrics metrics) {
        this.name = name;
        this.kept = kept;
        this.executor = executor;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public V get(String key, Supplier<V> compute) {
        @Nullable Kept known = kept.get(key);
        if (known == null) {
            metrics.misses.inc();
            return fetch(key, compute);
        }
        if (clock.instant().isBefore(known.freshUntil())) {
            metrics.hits.inc();
        } else {
            metrics.stale.inc();
            refresh(key, compute);
        }
        return name.type().cast(known.value());
    }

    @Override
    public void invalidate(String key) {
        invalidations.incrementAndGet();
        flights.remove(key);
        kept.remove(key);
    }

    @Override
    public void invalidateGroup(String prefix) {
        invalidations.incrementAndGet();
        flights.keySet().removeIf(key -> belongs(key, prefix));
        StreamSupport.stream(kept.spliterator(), false)
                .map(javax.cache.Cache.Entry::getKey)
                .filter(key -> belongs(key, prefix))
                .toList()
                .forEach(kept::remove);
    }

    /** One caller computes in his own thread, and so in his own transaction; the others wait for him. */
    private V fetch(String key, Supplier<V> compute) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        @Nullable CompletableFuture<V> other = flights.putIfAbsent(key, mine);
        if (other != null) {
            return await(other);
        }
        fly(key, compute, mine);
        return await(mine);
    }

    private void refresh(String key, Supplier<V> compute) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        if (flights.putIfAbsent(key, mine) == null) {
            executor.execute(() -> {
                fly(key, compute, mine);
                if (mine.isCompletedExceptionally()) {
                    LOG.log(Level.WARNING, "The cache {0} goes on with an old answer", name.name());
                }
            });
        }
    }

    private void fly(String key, Supplier<V> compute, CompletableFuture<V> flight) {
        long before = invalidations.get();
        try {
            V value = compute.get();
            if (invalidations.get() == before) {
                kept.put(key, new Kept(value, clock.instant().plus(name.timeToLive())));
            }
            flight.complete(value);
        } catch (RuntimeException | Error e) {
            flight.completeExceptionally(e);
        } finally {
            flights.remove(key, flight);
        }
    }

    private static <V> V await(CompletableFuture<V> flight) {
        try {
            return flight.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw e;
        }
    }

    private static boolean belongs(String key, String prefix) {
        return key.equals(prefix) || key.startsWith(prefix + ":");
    }
}
