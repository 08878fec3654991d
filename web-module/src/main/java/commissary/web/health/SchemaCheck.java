package commissary.web.health;

import commissary.platform.migrations.Migrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Started and ready once the settings are right and the schema is up to date; otherwise it says what is wrong. */
@Startup
@Readiness
@ApplicationScoped
public class SchemaCheck implements HealthCheck {

    @Inject
    Migrations migrations;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("schema").status(migrations.areDone());
        migrations.problem().ifPresent(problem -> response.withData("problem", problem));
        return response.build();
    }
}
