package commissary.platform.migrations.internal;

import commissary.platform.config.SettingsCheck;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;
import org.flywaydb.core.internal.exception.sqlExceptions.FlywaySqlUnableToConnectToDbException;

/**
 * Brings the schema up to date as its owner, before anything else of the application works. Flyway's lock in the
 * database lets one node do it while the others wait. A problem does not stop the server: it stays up and not ready,
 * and says why.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

    private static final Logger LOG = System.getLogger(Migrator.class.getName());
    private static final String LOCATION = "classpath:db/migration";

    private static final Duration RETRY_PAUSE = Duration.ofSeconds(5);

    @Resource
    TimerService timers;

    @Resource(lookup = "jdbc/commissary-owner")
    DataSource owner;

    @Inject
    MigrationState state;

    @Inject
    MigrationConfig config;

    @Inject
    SettingsCheck settings;

    @PostConstruct
    void start() {
        List<String> problems = settings.problems();
        if (!problems.isEmpty()) {
            refuse("These settings are wrong: " + String.join("; ", problems));
            return;
        }
        migrate();
    }

    @Timeout
    void migrate() {
        try {
            MigrateResult result = flyway().migrate();
            LOG.log(Level.INFO, "{0} migrations done", result.migrationsExecuted);
            state.succeed();
        } catch (FlywaySqlUnableToConnectToDbException e) {
            refuse("The database cannot be reached: " + e.getMessage());
            timers.createSingleActionTimer(RETRY_PAUSE.toMillis(), new TimerConfig("migrate", false));
        } catch (FlywayException e) {
            LOG.log(Level.ERROR, "The schema cannot be brought up to date", e);
            refuse("The schema cannot be brought up to date: " + e.getMessage());
        }
    }

    private void refuse(String reason) {
        LOG.log(Level.ERROR, "Not ready. {0}", reason);
        state.fail(reason);
    }

    private Flyway flyway() {
        List<String> locations = new ArrayList<>(List.of(LOCATION));
        config.extraLocation().ifPresent(folder -> locations.add("filesystem:" + folder));
        return Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(owner)
                .schemas("migrations")
                .createSchemas(true)
                .locations(locations.toArray(String[]::new))
                .validateMigrationNaming(true)
                .failOnMissingLocations(true)
                .outOfOrder(false)
                .load();
    }
}
