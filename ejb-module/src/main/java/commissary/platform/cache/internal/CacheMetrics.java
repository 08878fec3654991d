package commissary.platform.cache.internal;

import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** How often a cache helped: {@code cache_reads_total{cache, outcome=hit|stale|miss}}. */
final class CacheMetrics {

    private static final Metadata READS = Metadata.builder()
            .withName("cache_reads")
            .withDescription("Reads of a cache by outcome")
            .build();

    final Counter hits;
    final Counter stale;
    final Counter misses;

    CacheMetrics(MetricRegistry registry, String cache) {
        hits = counter(registry, cache, "hit");
        stale = counter(registry, cache, "stale");
        misses = counter(registry, cache, "miss");
    }

    private static Counter counter(MetricRegistry registry, String cache, String outcome) {
        return registry.counter(READS, new Tag("cache", cache), new Tag("outcome", outcome));
    }
}
