package commissary.platform.migrations.internal;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The settings of the migrations. */
@Dependent
class MigrationConfig implements FeatureConfig {

    private final Optional<String> extraLocation;

    @Inject
    MigrationConfig(Settings settings) {
        extraLocation = settings.optionalText("commissary.migrations.extra-location");
    }

    /** A folder of further scripts, for data that belongs to one installation, such as the demo's accounts. */
    Optional<String> extraLocation() {
        return extraLocation;
    }
}
