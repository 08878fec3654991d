package commissary.shop.recommend.internal;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/** The settings of the recommendations. */
@Dependent
public class RecommendConfig implements FeatureConfig {

    private static final int NIGHT_IN_CALGARY = 9;
    private static final int LAST_HOUR = 23;
    private static final Duration TWO_YEARS = Duration.ofDays(730);
    private static final Duration LONGEST = Duration.ofDays(3_650);

    private final int buildHour;
    private final Duration learnFrom;
    private final boolean repeatPurchases;

    @Inject
    public RecommendConfig(Settings settings) {
        buildHour = settings.integer("commissary.recommend.build-hour", NIGHT_IN_CALGARY, 0, LAST_HOUR);
        learnFrom = settings.duration("commissary.recommend.learn-from", TWO_YEARS, Duration.ofDays(1), LONGEST);
        repeatPurchases = settings.flag("commissary.recommend.repeat-purchases", true);
    }

    /** The hour of the day, UTC, at which the model is built. */
    public int buildHour() {
        return buildHour;
    }

    /** How far back the model looks. */
    public Duration learnFrom() {
        return learnFrom;
    }

    /** Whether people are also recommended what they bought before. */
    public boolean repeatPurchases() {
        return repeatPurchases;
    }
}
