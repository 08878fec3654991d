package commissary.platform.cache.internal;

import com.github.benmanes.caffeine.jcache.configuration.CaffeineConfiguration;
import com.github.benmanes.caffeine.jcache.spi.CaffeineCachingProvider;
import commissary.platform.cache.Cache;
import commissary.platform.cache.CacheName;
import commissary.platform.cache.Caches;
import commissary.shared.ForContainer;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.cache.CacheManager;
import javax.cache.Caching;
import javax.cache.configuration.Configuration;
import javax.cache.expiry.CreatedExpiryPolicy;
import javax.cache.expiry.Duration;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Opens each cache once. */
@ApplicationScoped
class JCacheCaches implements Caches {

    private final ManagedExecutorService executor;
    private final Clock clock;
    private final MetricRegistry metrics;
    private final Map<String, JCache<?>> open = new ConcurrentHashMap<>();
    private final CacheManager manager;

    @Inject
    JCacheCaches(ManagedExecutorService executor, Clock clock, MetricRegistry metrics) {
        this.executor = executor;
        this.clock = clock;
        this.metrics = metrics;
        ClassLoader loader = JCacheCaches.class.getClassLoader();
        this.manager = Caching.getCachingProvider(CaffeineCachingProvider.class.getName(), loader)
                .getCacheManager(URI.create("commissary"), loader, new Properties());
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected JCacheCaches() {
        this.executor = null;
        this.clock = null;
        this.metrics = null;
        this.manager = null;
    }

    @PreDestroy
    void close() {
        manager.close();
    }

    @Override
    @SuppressWarnings("unchecked") // a name is opened with one type only: the name carries it
    public <V> Cache<V> open(CacheName<V> name) {
        return (Cache<V>) open.computeIfAbsent(
                name.name(),
                key -> new JCache<>(
                        name,
                        manager.createCache(name.name(), configuration(name)),
                        executor,
                        clock,
                        new CacheMetrics(metrics, name.name())));
    }

    private static Configuration<String, Kept> configuration(CacheName<?> name) {
        CaffeineConfiguration<String, Kept> configuration = new CaffeineConfiguration<>();
        configuration.setTypes(String.class, Kept.class);
        configuration.setStoreByValue(false);
        configuration.setMaximumSize(OptionalLong.of(name.maxEntries()));
        configuration.setExpiryPolicyFactory(CreatedExpiryPolicy.factoryOf(new Duration(
                TimeUnit.MILLISECONDS, name.timeToLive().plus(name.staleFor()).toMillis())));
        return configuration;
    }
}
