package commissary.demo;

import java.util.Optional;

/** The port of the demo's upstream: system property or environment variable, else 9081. */
public final class DemoPort {
    /** The name of both the property and the variable; the property goes first. */
    public static final String NAME = "COMMISSARY_DEMO_UPSTREAM_PORT";

    private static final int USUAL = 9081;

    private DemoPort() {}

    public static int configured() {
        return Optional.ofNullable(System.getProperty(NAME))
                .or(() -> Optional.ofNullable(System.getenv(NAME)))
                .map(DemoPort::parse)
                .orElse(USUAL);
    }

    private static int parse(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(NAME + " must be a port, not: " + text, e);
        }
    }
}
