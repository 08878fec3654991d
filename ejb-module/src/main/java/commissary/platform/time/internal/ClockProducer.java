package commissary.platform.time.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock: UTC. */
@ApplicationScoped
class ClockProducer {

    @Produces
    @Dependent
    Clock clock() {
        return Clock.systemUTC();
    }
}
