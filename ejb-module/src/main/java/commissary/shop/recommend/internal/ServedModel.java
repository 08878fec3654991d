package commissary.shop.recommend.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The model that is served, without its products.
 *
 * @param repeatRate the share of products that a person buys again
 * @param popular the best-liked products, best first
 */
record ServedModel(long id, Instant startedAt, Instant builtAt, int products, double repeatRate, List<Long> popular) {

    ServedModel {
        popular = List.copyOf(popular);
    }

    Duration buildTime() {
        return Duration.between(startedAt, builtAt);
    }
}
