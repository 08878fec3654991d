package commissary.platform.migrations.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.output.ValidateOutput;

/**
 * The schema as Flyway sees it: scripts on one side, their history in the database on the other.
 *
 * <p>All that is pending runs in one transaction, so it is done as a whole or not at all. History may know scripts that
 * are newer than this version of the application: during a rolling upgrade two versions share a schema.
 */
final class FlywaySchema {

    private final Flyway flyway;

    FlywaySchema(DataSource owner, List<String> locations) {
        flyway = Flyway.configure(FlywaySchema.class.getClassLoader())
                .dataSource(owner)
                .schemas("migrations")
                .createSchemas(true)
                .locations(locations.toArray(String[]::new))
                .callbackLocations(locations.toArray(String[]::new))
                .validateMigrationNaming(true)
                .failOnMissingLocations(true)
                .outOfOrder(false)
                .group(true)
                .mixed(false)
                .callbacks(new TransactionRequired())
                .ignoreMigrationPatterns("*:pending", "*:future")
                .load();
    }

    /** Leaves no connection open. */
    SchemaFacts facts() {
        MigrationInfoService info = flyway.info();
        long applied = Arrays.stream(info.applied())
                .filter(script -> !script.getType().isSynthetic())
                .count();
        List<String> pending =
                Arrays.stream(info.pending()).map(FlywaySchema::name).toList();
        List<String> invalid = flyway.validateWithResult().invalidMigrations.stream()
                .map(FlywaySchema::problem)
                .toList();
        return new SchemaFacts(Math.toIntExact(applied), pending, invalid);
    }

    /** Returns how many scripts were run. */
    int migrate() {
        return flyway.migrate().migrationsExecuted;
    }

    private static String name(MigrationInfo script) {
        return script.isVersioned() ? script.getVersion().getVersion() : script.getDescription();
    }

    private static String problem(ValidateOutput output) {
        return Objects.requireNonNull(output.errorDetails)
                .errorMessage
                .replaceAll("\\s+", " ")
                .strip();
    }
}
