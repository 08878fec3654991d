package commissary.shop.orders.internal;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;

/** The settings of orders. */
@Dependent
class OrdersConfig implements FeatureConfig {

    private static final Duration USUAL_LIFETIME = Duration.ofMinutes(30);
    private static final Duration SHORTEST_LIFETIME = Duration.ofSeconds(1);
    private static final Duration LONGEST_LIFETIME = Duration.ofHours(23);

    private final Duration payWithin;
    private final URI site;

    @Inject
    OrdersConfig(Settings settings) {
        payWithin = settings.duration(
                "commissary.payments.redirect-lifetime", USUAL_LIFETIME, SHORTEST_LIFETIME, LONGEST_LIFETIME);
        site = settings.optionalUri("commissary.base-url").orElse(URI.create("http://localhost:9080"));
    }

    /** How long goods wait for a payer who is on the provider's page. */
    Duration payWithin() {
        return payWithin;
    }

    /** The page of an order. */
    String page(long orderId) {
        return site.toString().replaceFirst("/+$", "") + "/shop/orders/" + orderId;
    }
}
