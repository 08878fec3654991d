package commissary.shop.recommend.internal;

import commissary.shared.ForContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.jspecify.annotations.Nullable;

/** The model that this node serves, and how it is doing. */
@ApplicationScoped
public class CurrentModel {

    private final ModelStore store;
    private final Clock clock;
    private volatile @Nullable ServedModel model;

    @Inject
    CurrentModel(ModelStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected CurrentModel() {
        this(null, null);
    }

    Optional<ServedModel> get() {
        return Optional.ofNullable(model);
    }

    /** Looks whether there is another one. */
    void look() {
        model = store.served().orElse(null);
    }

    /** How old the model is; 0 while there is none. */
    @Gauge(
            name = "commissary_recommend_model_age_seconds",
            unit = "none",
            absolute = true,
            description = "The age of the model of tastes that this node serves")
    public double ageSeconds() {
        return get().map(served -> Duration.between(served.builtAt(), clock.instant()))
                .map(age -> (double) Math.max(0, age.toSeconds()))
                .orElse(0.0);
    }

    /** How long it took to build. */
    @Gauge(
            name = "commissary_recommend_build_seconds",
            unit = "none",
            absolute = true,
            description = "How long the model of tastes took to build")
    public double buildSeconds() {
        return get().map(served -> served.buildTime().toMillis() / 1_000.0).orElse(0.0);
    }

    /** How many products it knows; 0 while there is none. */
    @Gauge(
            name = "commissary_recommend_model_products",
            unit = "none",
            absolute = true,
            description = "How many products the model of tastes knows")
    public double products() {
        return get().map(ServedModel::products).orElse(0);
    }
}
