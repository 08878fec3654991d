package commissary.platform.config.internal;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import commissary.platform.config.SettingsCheck;
import commissary.shared.ForContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/** Settings from MicroProfile Config: the environment, the server's variables, defaults. Values of secrets are never repeated. */
@ApplicationScoped
class ConfiguredSettings implements Settings, SettingsCheck {

    private final Config config;
    private final Instance<FeatureConfig> features;
    private final Map<String, String> problems = new ConcurrentSkipListMap<>();

    @Inject
    ConfiguredSettings(Config config, @Any Instance<FeatureConfig> features) {
        this.config = config;
        this.features = features;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected ConfiguredSettings() {
        this(null, null);
    }

    @Override
    public List<String> problems() {
        features.forEach(Objects::requireNonNull);
        return problems.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .toList();
    }

    @Override
    public String text(String key, String defaultValue) {
        return optionalText(key).orElse(defaultValue);
    }

    @Override
    public Optional<String> optionalText(String key) {
        return config.getOptionalValue(key, String.class).map(String::strip).filter(s -> !s.isEmpty());
    }

    @Override
    public int integer(String key, int defaultValue, int min, int max) {
        return read(key, defaultValue, Integer::valueOf, v -> v >= min && v <= max, "a whole number", min, max);
    }

    @Override
    public double decimal(String key, double defaultValue, double min, double max) {
        return read(key, defaultValue, Double::valueOf, v -> v >= min && v <= max, "a number", min, max);
    }

    @Override
    public Duration duration(String key, Duration defaultValue, Duration min, Duration max) {
        return read(
                key,
                defaultValue,
                Duration::parse,
                v -> v.compareTo(min) >= 0 && v.compareTo(max) <= 0,
                "a duration such as PT5M",
                min,
                max);
    }

    @Override
    public boolean flag(String key, boolean defaultValue) {
        Optional<String> value = optionalText(key).map(s -> s.toLowerCase(Locale.ROOT));
        if (value.isEmpty()) {
            return defaultValue;
        }
        return switch (value.get()) {
            case "true", "on", "yes" -> true;
            case "false", "off", "no" -> false;
            default -> {
                problem(key, "expected on or off");
                yield defaultValue;
            }
        };
    }

    @Override
    public Optional<URI> optionalUri(String key) {
        Optional<String> value = optionalText(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(value.get());
            if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
                return Optional.of(uri);
            }
            problem(key, "expected an absolute http or https address");
        } catch (IllegalArgumentException e) {
            problem(key, "expected an http or https address, but " + e.getMessage());
        }
        return Optional.empty();
    }

    @Override
    public void problem(String key, String message) {
        problems.put(key, message);
    }

    private <T> T read(
            String key,
            T defaultValue,
            Function<String, T> parse,
            Function<T, Boolean> withinBounds,
            String kind,
            Object min,
            Object max) {
        Optional<String> value = optionalText(key);
        if (value.isEmpty()) {
            return defaultValue;
        }
        try {
            T parsed = parse.apply(value.get());
            if (withinBounds.apply(parsed)) {
                return parsed;
            }
        } catch (NumberFormatException | DateTimeParseException e) {
            // The message below says what was expected; the value may be a secret set under a wrong name.
        }
        problem(key, "expected " + kind + " between " + min + " and " + max);
        return defaultValue;
    }
}
