package commissary.web.feed;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/** The settings of the feed's doors. */
@Dependent
class FeedDoorsConfig implements FeatureConfig {

    private static final int MANY = 100_000;

    private final int maxStreams;
    private final Duration signInterval;

    @Inject
    FeedDoorsConfig(Settings settings) {
        maxStreams = settings.integer("commissary.feed.max-streams", 200, 0, MANY);
        signInterval = settings.duration(
                "commissary.feed.stream-sign-interval",
                Duration.ofSeconds(15),
                Duration.ofSeconds(1),
                Duration.ofMinutes(5));
    }

    /** How many streams of events may be open on this node. */
    int maxStreams() {
        return maxStreams;
    }

    /** How long a stream may be silent before it gives a sign of life. */
    Duration signInterval() {
        return signInterval;
    }
}
