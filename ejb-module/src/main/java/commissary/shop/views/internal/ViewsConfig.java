package commissary.shop.views.internal;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/** The settings of the looks. */
@Dependent
public class ViewsConfig implements FeatureConfig {

    private static final Duration HALF_A_YEAR = Duration.ofDays(180);
    private static final Duration LONGEST = Duration.ofDays(3_650);

    private final Duration keepFor;

    @Inject
    public ViewsConfig(Settings settings) {
        keepFor = settings.duration("commissary.views.keep-for", HALF_A_YEAR, Duration.ofDays(1), LONGEST);
    }

    /** How long a look is remembered. */
    public Duration keepFor() {
        return keepFor;
    }
}
