package commissary.web.health;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.SettingsCheck;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only with settings that are right, those of the edge too, which the business cannot see. */
@Readiness
@ApplicationScoped
public class SettingsHealth implements HealthCheck {

    private static final Logger LOG = System.getLogger(SettingsHealth.class.getName());

    @Inject
    SettingsCheck settings;

    @Inject
    @Any
    Instance<FeatureConfig> configs;

    private List<String> problems = List.of();

    /** Once: settings do not change while the server runs. */
    @PostConstruct
    void check() {
        configs.forEach(Objects::requireNonNull);
        problems = settings.problems();
        if (!problems.isEmpty()) {
            LOG.log(Level.ERROR, "Not ready. These settings are wrong: {0}", String.join("; ", problems));
        }
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("settings").status(problems.isEmpty());
        if (!problems.isEmpty()) {
            response.withData("problem", String.join("; ", problems));
        }
        return response.build();
    }
}
