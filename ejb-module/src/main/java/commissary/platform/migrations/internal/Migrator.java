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
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * Brings the schema up to date as its owner, before anything else of the application works. One node does it while the
 * others wait. A problem does not stop the server: it stays up and not ready, and says why.
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

    /** Not shareable: a connection that is closed must leave the database before its backup. */
    @Resource(lookup = "jdbc/commissary-owner", shareable = false)
    DataSource owner;

    @Inject
    MigrationState state;

    @Inject
    MigrationConfig config;

    @Inject
    BackupConfig backups;

    @Inject
    SettingsCheck settings;

    @Inject
    Clock clock;

    @PostConstruct
    void start() {
        List<String> problems = settings.problems();
        if (!problems.isEmpty()) {
            refuse("These settings are wrong: " + String.join("; ", problems), null);
            return;
        }
        migrate();
    }

    @Timeout
    void migrate() {
        try {
            FlywaySchema schema = new FlywaySchema(owner, locations());
            int done = new SchemaUpdate(owner, schema, backups, clock).run();
            LOG.log(Level.INFO, "{0} migrations done", done);
            state.succeed();
        } catch (DatabaseAway e) {
            refuse("The database cannot be reached: " + e.getMessage(), null);
            timers.createSingleActionTimer(RETRY_PAUSE.toMillis(), new TimerConfig("migrate", false));
        } catch (SchemaRefused e) {
            refuse(String.valueOf(e.getMessage()), e.getCause());
        } catch (FlywayException e) {
            refuse("The migrations cannot be read: " + e.getMessage(), e);
        }
    }

    private List<String> locations() {
        List<String> locations = new ArrayList<>(List.of(LOCATION));
        config.extraLocation().ifPresent(folder -> locations.add("filesystem:" + folder));
        return locations;
    }

    private void refuse(String reason, @Nullable Throwable cause) {
        LOG.log(Level.ERROR, "Not ready. " + reason, cause);
        state.fail(reason);
    }
}
