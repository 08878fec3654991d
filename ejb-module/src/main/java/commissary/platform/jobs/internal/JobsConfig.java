package commissary.platform.jobs.internal;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/** The settings of the jobs. The sizes of the pools are the server's: {@code commissary.jobs.pool.<name>} in its variables. */
@Dependent
class JobsConfig implements FeatureConfig {

    private final boolean rings;
    private final Duration lease;
    private final Duration sweepInterval;
    private final Duration retryPause;
    private final Duration keepCompleted;

    @Inject
    JobsConfig(Settings settings) {
        rings = settings.flag("commissary.jobs.jms", true);
        lease = settings.duration(
                "commissary.jobs.lease", Duration.ofSeconds(30), Duration.ofSeconds(3), Duration.ofHours(1));
        sweepInterval = settings.duration(
                "commissary.jobs.sweep-interval", Duration.ofSeconds(2), Duration.ofMillis(200), Duration.ofMinutes(5));
        retryPause = settings.duration(
                "commissary.jobs.retry-pause", Duration.ofSeconds(5), Duration.ofMillis(50), Duration.ofHours(1));
        keepCompleted = settings.duration(
                "commissary.jobs.keep-completed", Duration.ofDays(7), Duration.ofMinutes(1), Duration.ofDays(365));
    }

    /** Whether JMS rings for new jobs; without it only the sweeper finds them. */
    boolean rings() {
        return rings;
    }

    /** How long a worker may be silent before its job is taken again. */
    Duration lease() {
        return lease;
    }

    Duration sweepInterval() {
        return sweepInterval;
    }

    /** The pause after the first failure; each further one is four times as long. */
    Duration retryPause() {
        return retryPause;
    }

    Duration keepCompleted() {
        return keepCompleted;
    }
}
