package commissary.deals.internal;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The settings of the deals. */
@Dependent
public class DealsConfig implements FeatureConfig {

    private static final String PREFIX = "commissary.deals.";
    private static final int MAX_CITIES_AT_A_TIME = 20;

    private final Optional<URI> upstreamUrl;
    private final Optional<String> upstreamKey;
    private final String upstreamAppInfo;
    private final Duration upstreamTimeout;
    private final int upstreamMaxBytes;
    private final Duration upstreamPause;
    private final Duration pollInterval;
    private final int citiesAtATime;

    @Inject
    public DealsConfig(Settings settings) {
        upstreamUrl = settings.optionalUri(PREFIX + "upstream-url");
        upstreamKey = settings.optionalText(PREFIX + "upstream-key");
        upstreamAppInfo = settings.text(
                PREFIX + "upstream-app-info", "app/shopper,appversion/3.2.6,appbuild/35155,os/ios,deviceid/unknown");
        upstreamTimeout = settings.duration(
                PREFIX + "upstream-timeout", Duration.ofSeconds(15), Duration.ofMillis(100), Duration.ofMinutes(2));
        upstreamMaxBytes = settings.integer(PREFIX + "upstream-max-bytes", 16_000_000, 10_000, 200_000_000);
        upstreamPause = settings.duration(
                PREFIX + "upstream-breaker-pause", Duration.ofSeconds(15), Duration.ofMillis(100), Duration.ofHours(1));
        pollInterval = settings.duration(
                PREFIX + "poll-interval", Duration.ofMinutes(5), Duration.ofSeconds(1), Duration.ofDays(1));
        citiesAtATime = settings.integer(PREFIX + "cities-at-a-time", 3, 1, MAX_CITIES_AT_A_TIME);
        if (upstreamAppInfo.chars().anyMatch(c -> c < ' ' || c > '~')) {
            settings.problem(PREFIX + "upstream-app-info", "expected printable ASCII");
        }
    }

    /** Where the upstream is; without it no run is started. */
    public Optional<URI> upstreamUrl() {
        return upstreamUrl;
    }

    /** The key the upstream demands; a secret. */
    public Optional<String> upstreamKey() {
        return upstreamKey;
    }

    /** What the upstream is told of the application that asks. */
    public String upstreamAppInfo() {
        return upstreamAppInfo;
    }

    /** How long one answer may take, from the request to the last byte. */
    public Duration upstreamTimeout() {
        return upstreamTimeout;
    }

    public int upstreamMaxBytes() {
        return upstreamMaxBytes;
    }

    /** How long the upstream is left alone once the breaker has opened. */
    public Duration upstreamPause() {
        return upstreamPause;
    }

    public Duration pollInterval() {
        return pollInterval;
    }

    public int citiesAtATime() {
        return citiesAtATime;
    }
}
