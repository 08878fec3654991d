package commissary.identity.internal.passwords;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/** The settings of the limits on wrong passwords. */
@Dependent
public class PasswordConfig implements FeatureConfig {

    private static final int MANY = 1_000_000;

    private final int failuresPerAccount;
    private final int failuresPerAddress;
    private final Duration failureWindow;

    @Inject
    public PasswordConfig(Settings settings) {
        failuresPerAccount = settings.integer("commissary.identity.failures-per-account", 5, 1, MANY);
        failuresPerAddress = settings.integer("commissary.identity.failures-per-address", 20, 1, MANY);
        failureWindow = settings.duration(
                "commissary.identity.failure-window",
                Duration.ofMinutes(15),
                Duration.ofSeconds(1),
                Duration.ofDays(1));
    }

    int failuresPerAccount() {
        return failuresPerAccount;
    }

    int failuresPerAddress() {
        return failuresPerAddress;
    }

    /** How long a failure counts. */
    Duration failureWindow() {
        return failureWindow;
    }
}
