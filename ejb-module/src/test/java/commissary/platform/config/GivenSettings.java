package commissary.platform.config;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settings that a test gives; what it leaves out has its default. Bounds are not checked. */
public final class GivenSettings implements Settings {

    private final Map<String, String> values;
    private final List<String> problems = new ArrayList<>();

    public GivenSettings(Map<String, String> values) {
        this.values = new HashMap<>(values);
    }

    public GivenSettings or(String key, String value) {
        values.putIfAbsent(key, value);
        return this;
    }

    public List<String> problems() {
        return problems;
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
        return optionalText(key).map(Set.of("true", "on", "yes")::contains).orElse(defaultValue);
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
