package commissary.nutrition.days.internal;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalTime;

/** The settings of the days. */
@Dependent
class DaysConfig implements FeatureConfig {

    private static final String SUMMARY_TIME = "commissary.nutrition.summary-time";
    private static final LocalTime DEFAULT_TIME = LocalTime.of(23, 59);

    private final LocalTime summaryTime;
    private final int deviationPercent;

    @Inject
    DaysConfig(Settings settings) {
        summaryTime = time(settings);
        deviationPercent = settings.integer("commissary.nutrition.deviation-percent", 20, 1, 1_000);
    }

    private static LocalTime time(Settings settings) {
        try {
            return LocalTime.parse(settings.text(SUMMARY_TIME, DEFAULT_TIME.toString()));
        } catch (DateTimeException e) {
            settings.problem(SUMMARY_TIME, "expected a time of day, such as 23:59");
            return DEFAULT_TIME;
        }
    }

    /** When a day is summed, by everybody's own clock. */
    LocalTime summaryTime() {
        return summaryTime;
    }

    /** A goal missed by more than this is told. */
    int deviationPercent() {
        return deviationPercent;
    }
}
