package commissary.web.security;

import commissary.platform.config.Settings;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The edge under settings that a test gives. */
final class EdgeFixture implements Settings {

    private final Map<String, String> values;
    final List<String> problems = new ArrayList<>();

    EdgeFixture(Map<String, String> values) {
        this.values = values;
    }

    static EdgeConfig config(Map<String, String> values) {
        return new EdgeConfig(new EdgeFixture(values));
    }

    static Clients clients(Map<String, String> values) {
        return new Clients(config(values));
    }

    static CrossSiteCheck crossSiteCheck(Map<String, String> values) {
        return new CrossSiteCheck(clients(values));
    }

    static RateLimits rateLimits(Map<String, String> values) {
        return new RateLimits(config(values));
    }

    @Override
    public String text(String key, String defaultValue) {
        return values.getOrDefault(key, defaultValue);
    }

    @Override
    public Optional<String> optionalText(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public int integer(String key, int defaultValue, int min, int max) {
        return optionalText(key).map(Integer::valueOf).orElse(defaultValue);
    }

    @Override
    public double decimal(String key, double defaultValue, double min, double max) {
        return optionalText(key).map(Double::valueOf).orElse(defaultValue);
    }

    @Override
    public boolean flag(String key, boolean defaultValue) {
        return optionalText(key).map(Boolean::valueOf).orElse(defaultValue);
    }

    @Override
    public Duration duration(String key, Duration defaultValue, Duration min, Duration max) {
        return optionalText(key).map(Duration::parse).orElse(defaultValue);
    }

    @Override
    public Optional<URI> optionalUri(String key) {
        return optionalText(key).map(URI::create);
    }

    @Override
    public void problem(String key, String message) {
        problems.add(key + ": " + message);
    }
}
