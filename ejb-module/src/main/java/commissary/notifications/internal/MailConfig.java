package commissary.notifications.internal;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How mails leave, and what they say of us. */
@Dependent
public class MailConfig implements FeatureConfig {

    private final Optional<URI> smtp;
    private final String from;
    private final URI site;
    private final Path folder;
    private final Duration pause;

    @Inject
    public MailConfig(Settings settings) {
        smtp = settings.optionalText("commissary.smtp.url").flatMap(text -> smtp(settings, text));
        from = settings.text("commissary.mail.from", "Commissary <commissary@localhost>");
        site = settings.optionalUri("commissary.base-url").orElse(URI.create("http://localhost:9080"));
        folder = Path.of(settings.text("commissary.data-folder", "data"), "mail");
        pause = settings.duration(
                "commissary.mail.retry-pause", Duration.ofSeconds(10), Duration.ofMillis(100), Duration.ofHours(1));
    }

    /** {@code smtp://user:password@host:587} with STARTTLS where offered, or {@code smtps://…}; empty keeps mails as files. */
    public Optional<URI> smtp() {
        return smtp;
    }

    public String from() {
        return from;
    }

    /** Where the site is, as people reach it; without a slash at the end. */
    public URI site() {
        return site;
    }

    /** Where mails are kept that have no server to go to. */
    public Path folder() {
        return folder;
    }

    /** How long mails wait before a server that is away is tried again. */
    public Duration pause() {
        return pause;
    }

    private static Optional<URI> smtp(Settings settings, String text) {
        try {
            URI uri = URI.create(text);
            if (uri.getHost() != null && ("smtp".equals(uri.getScheme()) || "smtps".equals(uri.getScheme()))) {
                return Optional.of(uri);
            }
        } catch (IllegalArgumentException e) {
            // The message below does not repeat the value, which may hold a password.
        }
        settings.problem("commissary.smtp.url", "expected smtp://user:password@host:port or smtps://…");
        return Optional.empty();
    }
}
