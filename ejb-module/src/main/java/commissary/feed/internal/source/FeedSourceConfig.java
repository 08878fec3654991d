package commissary.feed.internal.source;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings of where orders come from. Only those of the chosen source must be right. */
@Dependent
public final class FeedSourceConfig implements FeatureConfig {

    /** The kinds of sources. */
    public enum Kind {
        NONE,
        PHPMYADMIN,
        JDBC,
        FILE
    }

    /** How a file is laid out. */
    public enum Layout {
        /** A record is an order. */
        PLAIN,
        /** A record is a line of an order, as in Shopify's {@code orders_export}. */
        SHOPIFY
    }

    private static final String PREFIX = "commissary.feed.";
    private static final String NAME = "[\\p{L}\\p{N}_$ .#-]{1,64}";

    private final Settings settings;
    private final Kind kind;
    private final Duration sourceTimeout;
    private final Duration requestTimeout;
    private final long maxBytes;
    private final Duration breakerPause;
    private final Optional<PhpMyAdmin> phpMyAdmin;
    private final Optional<Jdbc> jdbc;
    private final Optional<SourceFile> file;

    @Inject
    public FeedSourceConfig(Settings settings) {
        this.settings = settings;
        kind = oneOf(Kind.class, PREFIX + "source", Kind.NONE);
        sourceTimeout = settings.duration(
                PREFIX + "source-timeout", Duration.ofMinutes(30), Duration.ofMillis(100), Duration.ofDays(1));
        requestTimeout = settings.duration(
                PREFIX + "request-timeout", Duration.ofSeconds(30), Duration.ofMillis(100), Duration.ofHours(1));
        maxBytes = 1_000_000L * settings.integer(PREFIX + "source-max-megabytes", 4_000, 1, 1_000_000);
        breakerPause = settings.duration(
                PREFIX + "source-breaker-pause", Duration.ofMinutes(1), Duration.ofMillis(100), Duration.ofHours(1));
        phpMyAdmin = kind == Kind.PHPMYADMIN ? Optional.of(readPhpMyAdmin(PREFIX + "phpmyadmin.")) : Optional.empty();
        jdbc = kind == Kind.JDBC ? Optional.of(readJdbc(PREFIX + "jdbc.")) : Optional.empty();
        file = kind == Kind.FILE ? Optional.of(readFile(PREFIX + "file.")) : Optional.empty();
    }

    public Kind kind() {
        return kind;
    }

    /** How long a whole download may take. */
    public Duration sourceTimeout() {
        return sourceTimeout;
    }

    /** How long an answer may take, and how long a download may bring no further byte. */
    public Duration requestTimeout() {
        return requestTimeout;
    }

    /** How large a download may be. */
    public long maxBytes() {
        return maxBytes;
    }

    /** How long a source that failed often is left alone. */
    public Duration breakerPause() {
        return breakerPause;
    }

    /** Present if that kind is chosen. */
    public Optional<PhpMyAdmin> phpMyAdmin() {
        return phpMyAdmin;
    }

    /** Present if that kind is chosen. */
    public Optional<Jdbc> jdbc() {
        return jdbc;
    }

    /** Present if that kind is chosen. */
    public Optional<SourceFile> file() {
        return file;
    }

    private PhpMyAdmin readPhpMyAdmin(String prefix) {
        Optional<URI> url = settings.optionalUri(prefix + "url");
        if (url.isEmpty()) {
            settings.problem(prefix + "url", "expected the http or https address of phpMyAdmin");
        }
        url.ifPresent(address -> refuseUserInfo(prefix + "url", address));
        return new PhpMyAdmin(
                url.orElse(URI.create("http://localhost/")),
                required(prefix + "user"),
                settings.optionalText(prefix + "password").orElse(""),
                settings.optionalText(prefix + "server"),
                name(prefix + "database", Optional.empty()),
                name(prefix + "table", Optional.of("orders")),
                name(prefix + "key-column", Optional.of("id")));
    }

    private Jdbc readJdbc(String prefix) {
        String url = required(prefix + "url");
        if (!url.isEmpty() && !url.matches("jdbc:(mariadb|mysql):.+")) {
            settings.problem(prefix + "url", "expected jdbc:mariadb://host:port/database or jdbc:mysql://…");
        } else if (url.matches("(?i).*[?&](user|password)=.*")) {
            settings.problem(prefix + "url", "expected no user and no password: they have settings of their own");
        }
        return new Jdbc(
                url,
                required(prefix + "user"),
                settings.optionalText(prefix + "password").orElse(""),
                name(prefix + "table", Optional.of("orders")),
                name(prefix + "key-column", Optional.of("id")));
    }

    private SourceFile readFile(String prefix) {
        String location = required(prefix + "location");
        Layout layout = oneOf(Layout.class, prefix + "layout", Layout.PLAIN);
        if (location.matches("(?i)https?:.*")) {
            settings.optionalUri(prefix + "location").ifPresent(url -> refuseUserInfo(prefix + "location", url));
        } else if (location.indexOf('\0') >= 0 || location.matches("[a-zA-Z][a-zA-Z0-9+.-]+:.*")) {
            settings.problem(prefix + "location", "expected a path, or an http or https address");
        }
        String usual = layout == Layout.SHOPIFY ? "Name" : "id";
        return new SourceFile(location, layout, settings.text(prefix + "key-column", usual));
    }

    private void refuseUserInfo(String key, URI url) {
        if (url.getUserInfo() != null) {
            settings.problem(key, "expected an address without user and password");
        }
    }

    private String required(String key) {
        Optional<String> value = settings.optionalText(key);
        if (value.isEmpty()) {
            settings.problem(
                    key,
                    "expected a value, because " + PREFIX + "source is "
                            + kind.name().toLowerCase(Locale.ROOT));
        }
        return value.orElse("");
    }

    /** A name that may be quoted in SQL as it is. */
    private String name(String key, Optional<String> usual) {
        String name = settings.optionalText(key).or(() -> usual).orElseGet(() -> required(key));
        if (!name.isEmpty() && !name.matches(NAME)) {
            settings.problem(key, "expected the name of a database, table or column without quotes");
            return "";
        }
        return name;
    }

    private <E extends Enum<E>> E oneOf(Class<E> type, String key, E usual) {
        Optional<String> text = settings.optionalText(key).map(value -> value.toUpperCase(Locale.ROOT));
        if (text.isEmpty()) {
            return usual;
        }
        return Stream.of(type.getEnumConstants())
                .filter(value -> value.name().equals(text.get()))
                .findAny()
                .orElseGet(() -> {
                    String known = Stream.of(type.getEnumConstants())
                            .map(value -> value.name().toLowerCase(Locale.ROOT))
                            .reduce((a, b) -> a + ", " + b)
                            .orElseThrow();
                    settings.problem(key, "expected one of " + known);
                    return usual;
                });
    }

    /**
     * A table behind phpMyAdmin.
     *
     * @param password a secret
     * @param server its number or its name, where phpMyAdmin offers several; the offered one else
     */
    public record PhpMyAdmin(
            URI url, String user, String password, Optional<String> server, String database, String table, String key) {

        @Override
        public String toString() {
            return "phpMyAdmin at " + url.getHost();
        }
    }

    /**
     * A table of MariaDB or MySQL.
     *
     * @param password a secret
     */
    public record Jdbc(String url, String user, String password, String table, String key) {

        @Override
        public String toString() {
            return "a database over JDBC";
        }
    }

    /**
     * A file.
     *
     * @param location a path, or an address whose query may be a secret
     */
    public record SourceFile(String location, Layout layout, String key) {

        @Override
        public String toString() {
            return "a file";
        }
    }
}
