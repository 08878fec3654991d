package commissary.feed.internal.source.patience;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;

/** Counts into the server's metrics. */
@Dependent
class RegistryMeter implements SourceMeter {

    private static final Metadata REQUESTS = Metadata.builder()
            .withName("commissary_feed_source_requests_total")
            .withDescription("Requests to the source of orders, by outcome; refused ones were not sent")
            .build();
    private static final Metadata DURATION = Metadata.builder()
            .withName("commissary_feed_source_seconds")
            .withDescription("How long the source of orders took to answer, to the last byte")
            .build();
    private static final Metadata BYTES = Metadata.builder()
            .withName("commissary_feed_source_bytes_total")
            .withDescription("Bytes of orders that came from their source")
            .withUnit(MetricUnits.NONE)
            .build();
    private static final Metadata BREAKER = Metadata.builder()
            .withName("commissary_feed_source_breaker")
            .withDescription("The breaker before the source of orders: 0 closed, 1 half open, 2 open")
            .withUnit(MetricUnits.NONE)
            .build();

    private final MetricRegistry registry;

    @Inject
    RegistryMeter(MetricRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void request(String outcome, Duration duration) {
        registry.counter(REQUESTS, new Tag("outcome", outcome)).inc();
        registry.timer(DURATION).update(duration);
    }

    @Override
    public void refused() {
        registry.counter(REQUESTS, new Tag("outcome", "refused")).inc();
    }

    @Override
    public void received(long bytes) {
        registry.counter(BYTES).inc(bytes);
    }

    @Override
    public void watchBreaker(IntSupplier state) {
        registry.gauge(BREAKER, state::getAsInt);
    }
}
