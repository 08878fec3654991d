package commissary.platform.outside.internal;

import java.time.Duration;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;

/** Counts into the server's metrics. */
final class RegistryMeter implements SystemMeter {

    private static final Metadata REQUESTS = Metadata.builder()
            .withName("commissary_outside_requests_total")
            .withDescription("Requests to systems outside, by system and outcome; refused ones were not sent")
            .build();
    private static final Metadata DURATION = Metadata.builder()
            .withName("commissary_outside_seconds")
            .withDescription("How long a system outside took to answer, to the last byte")
            .build();
    private static final Metadata BYTES = Metadata.builder()
            .withName("commissary_outside_received_bytes_total")
            .withDescription("Bytes that came from a system outside")
            .withUnit(MetricUnits.NONE)
            .build();
    private static final Metadata BREAKER = Metadata.builder()
            .withName("commissary_outside_breaker")
            .withDescription("The breaker before a system outside: 0 closed, 1 half open, 2 open")
            .withUnit(MetricUnits.NONE)
            .build();

    private final MetricRegistry registry;
    private final Tag system;

    RegistryMeter(MetricRegistry registry, String system) {
        this.registry = registry;
        this.system = new Tag("system", system);
    }

    @Override
    public void request(String outcome, Duration duration) {
        registry.counter(REQUESTS, system, new Tag("outcome", outcome)).inc();
        registry.timer(DURATION, system).update(duration);
    }

    @Override
    public void refused() {
        registry.counter(REQUESTS, system, new Tag("outcome", "refused")).inc();
    }

    @Override
    public void received(long bytes) {
        registry.counter(BYTES, system).inc(bytes);
    }

    @Override
    public void watchBreaker(IntSupplier state) {
        registry.gauge(BREAKER, state::getAsInt, system);
    }
}
