package commissary.platform.outside.internal;

import commissary.platform.outside.Manner;
import commissary.platform.outside.OutsideSystem;
import commissary.platform.outside.OutsideSystems;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Opens systems that are counted in the server's metrics. */
@Dependent
class MeteredSystems implements OutsideSystems {

    private final MetricRegistry registry;
    private final Clock clock;

    @Inject
    MeteredSystems(MetricRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public OutsideSystem open(Manner manner) {
        return new PatientSystem(manner, new RegistryMeter(registry, manner.name()), clock);
    }
}
