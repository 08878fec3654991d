package commissary.platform.config;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Reads settings, typed and within bounds. A value that is missing or wrong is noted and the default is returned for
 * the moment; once every feature has read its own, the application refuses to become ready and names them all.
 */
public interface Settings {

    /** The value, or the default where there is none. */
    String text(String key, String defaultValue);

    /** The value, if there is one that is not blank. */
    Optional<String> optionalText(String key);

    /** A whole number between the bounds, both included. */
    int integer(String key, int defaultValue, int min, int max);

    /** A number between the bounds, both included. */
    double decimal(String key, double defaultValue, double min, double max);

    /** {@code true|on|yes} or {@code false|off|no}. */
    boolean flag(String key, boolean defaultValue);

    /** ISO-8601, such as {@code PT5M}. */
    Duration duration(String key, Duration defaultValue, Duration min, Duration max);

    /** An absolute http or https address. */
    Optional<URI> optionalUri(String key);

    /** Notes a problem that only the feature can see, such as two settings that contradict each other. */
    void problem(String key, String message);
}
