package commissary.feed.internal;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The settings of the orders data feed; those of its source are the source's. */
@Dependent
public class FeedConfig implements FeatureConfig {

    private static final String SCHEDULE = "commissary.feed.schedule";
    private static final String ROLE = "commissary.feed.role";
    private static final String OFF = "off";
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** What a node does for the feed. */
    enum Role {
        ALL,
        SYNC,
        SERVE
    }

    private final Role role;
    private final Optional<Duration> schedule;
    private final Path folder;

    @Inject
    public FeedConfig(Settings settings) {
        role = role(settings);
        schedule = schedule(settings);
        folder = settings.optionalText("commissary.feed.folder")
                .map(Path::of)
                .orElseGet(() -> Path.of(settings.text("commissary.data-folder", "data"), "feed"));
    }

    /** Whether this node asks the source. */
    public boolean syncs() {
        return role != Role.SERVE;
    }

    /** Whether this node keeps a snapshot to serve. */
    public boolean serves() {
        return role != Role.SYNC;
    }

    /** How often the clock starts a sync; empty where only requests do. */
    public Optional<Duration> schedule() {
        return schedule;
    }

    /** Where this node keeps what it downloads and what it serves. */
    public Path folder() {
        return folder;
    }

    private static Role role(Settings settings) {
        String name = settings.text(ROLE, "all").toUpperCase(Locale.ROOT);
        return Arrays.stream(Role.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    settings.problem(ROLE, "expected all, sync or serve");
                    return Role.ALL;
                });
    }

    private static Optional<Duration> schedule(Settings settings) {
        String text = settings.text(SCHEDULE, "PT1H");
        if (text.equalsIgnoreCase(OFF)) {
            return Optional.empty();
        }
        try {
            Duration every = Duration.parse(text);
            if (every.compareTo(SHORTEST) >= 0) {
                return Optional.of(every);
            }
        } catch (DateTimeParseException e) {
            // Told below, as what is too short is.
        }
        settings.problem(SCHEDULE, "expected off, or a duration of a second or more such as PT1H");
        return Optional.empty();
    }
}
