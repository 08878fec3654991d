package commissary.notifications.internal.sms;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;

/** How short messages leave. */
@Dependent
public class SmsConfig implements FeatureConfig {

    private static final String FROM = "commissary.sms.from";

    private final Optional<URI> url;
    private final String from;

    @Inject
    public SmsConfig(Settings settings) {
        url = settings.optionalUri("commissary.sms.url");
        from = settings.text(FROM, "");
        if (url.isPresent() && from.isEmpty()) {
            settings.problem(FROM, "expected the number or name that messages come from");
        }
    }

    /** With user and password of the gateway; empty keeps messages in the log. */
    Optional<URI> url() {
        return url;
    }

    String from() {
        return from;
    }
}
