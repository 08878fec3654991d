package commissary.identity.internal;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** The settings of accounts and sessions. */
@Dependent
class IdentityConfig implements FeatureConfig {

    private static final String FIRST_ADMIN_PASSWORD = "commissary.identity.first-admin-password";

    private final Duration accessTokenLifetime;
    private final Duration refreshTokenLifetime;
    private final Duration verificationLifetime;
    private final Duration resetLifetime;
    private final String defaultTimeZone;
    private final Optional<FirstAdmin> firstAdmin;

    /** The administrator that is made where there is none. */
    record FirstAdmin(String email, String password) {}

    @Inject
    IdentityConfig(Settings settings) {
        accessTokenLifetime = settings.duration(
                "commissary.identity.access-token-lifetime",
                Duration.ofMinutes(15),
                Duration.ofSeconds(1),
                Duration.ofDays(7));
        refreshTokenLifetime = settings.duration(
                "commissary.identity.refresh-token-lifetime",
                Duration.ofDays(30),
                Duration.ofSeconds(1),
                Duration.ofDays(365));
        verificationLifetime = settings.duration(
                "commissary.identity.verification-lifetime",
                Duration.ofDays(3),
                Duration.ofSeconds(1),
                Duration.ofDays(30));
        resetLifetime = settings.duration(
                "commissary.identity.reset-lifetime", Duration.ofHours(1), Duration.ofSeconds(1), Duration.ofDays(7));
        defaultTimeZone = settings.text("commissary.identity.time-zone", "UTC");
        if (!AccountRules.isTimeZone(defaultTimeZone)) {
            settings.problem("commissary.identity.time-zone", "expected the name of a zone, such as America/Edmonton");
        }
        firstAdmin = firstAdmin(settings);
    }

    private static Optional<FirstAdmin> firstAdmin(Settings settings) {
        Optional<String> email = settings.optionalText("commissary.identity.first-admin-email");
        Optional<String> password = settings.optionalText(FIRST_ADMIN_PASSWORD);
        if (email.isPresent() != password.isPresent()) {
            settings.problem(FIRST_ADMIN_PASSWORD, "give both the e-mail address and the password, or neither");
        }
        return email.flatMap(e -> password.map(p -> new FirstAdmin(e, p)));
    }

    Duration accessTokenLifetime() {
        return accessTokenLifetime;
    }

    /** A session that is not refreshed for so long ends. */
    Duration refreshTokenLifetime() {
        return refreshTokenLifetime;
    }

    Duration verificationLifetime() {
        return verificationLifetime;
    }

    Duration resetLifetime() {
        return resetLifetime;
    }

    /** The zone of people who name none. */
    String defaultTimeZone() {
        return defaultTimeZone;
    }

    Optional<FirstAdmin> firstAdmin() {
        return firstAdmin;
    }
}
