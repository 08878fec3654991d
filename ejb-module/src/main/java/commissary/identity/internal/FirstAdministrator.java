package commissary.identity.internal;

import commissary.identity.internal.passwords.PasswordHashes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Makes the first administrator that the settings name, so that somebody can make others. */
@Dependent
class FirstAdministrator {

    private final AccountSteps steps;
    private final PasswordHashes hashes;
    private final IdentityConfig config;

    @Inject
    FirstAdministrator(AccountSteps steps, PasswordHashes hashes, IdentityConfig config) {
        this.steps = steps;
        this.hashes = hashes;
        this.config = config;
    }

    /** Does nothing where an administrator is, or none is named. */
    void ensure() {
        config.firstAdmin().filter(admin -> !steps.hasAdmin()).ifPresent(admin -> {
            steps.makeFirstAdmin(admin.email(), hashes.hash(admin.password()), config.defaultTimeZone());
        });
    }
}
