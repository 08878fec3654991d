package commissary.shop.views.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * How looks fare: {@code commissary_product_views_total{outcome=written|dropped}} and
 * {@code commissary_product_view_batches_total{outcome=written|failed}}.
 */
@Dependent
class ViewMetrics {

    private static final Metadata VIEWS = Metadata.builder()
            .withName("commissary_product_views")
            .withDescription("Looks at products, written or dropped for want of room")
            .build();
    private static final Metadata BATCHES = Metadata.builder()
            .withName("commissary_product_view_batches")
            .withDescription("Batches of looks at products")
            .build();

    private final Counter written;
    private final Counter dropped;
    private final Counter batches;
    private final Counter failures;

    @Inject
    ViewMetrics(MetricRegistry registry) {
        written = registry.counter(VIEWS, new Tag("outcome", "written"));
        dropped = registry.counter(VIEWS, new Tag("outcome", "dropped"));
        batches = registry.counter(BATCHES, new Tag("outcome", "written"));
        failures = registry.counter(BATCHES, new Tag("outcome", "failed"));
    }

    void written(int views) {
        written.inc(views);
        batches.inc();
    }

    void failed() {
        failures.inc();
    }

    void dropped() {
        dropped.inc();
    }
}
