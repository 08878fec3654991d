package commissary.platform.migrations.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.exception.sqlExceptions.FlywaySqlUnableToConnectToDbException;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to bring the schema up to date: look, decide, back up, migrate, look again.
 *
 * <p>A lost connection may be tried again only as long as nothing was begun: otherwise a migration that takes the
 * database down would fill the disk with backups.
 */
final class SchemaUpdate {

    private static final Logger LOG = System.getLogger(SchemaUpdate.class.getName());

    private final DataSource owner;
    private final FlywaySchema schema;
    private final BackupConfig config;
    private final BackupNames names;

    SchemaUpdate(DataSource owner, FlywaySchema schema, BackupConfig config, Clock clock) {
        this.owner = owner;
        this.schema = schema;
        this.config = config;
        this.names = new BackupNames(config.folder(), clock);
    }

    /**
     * Returns how many scripts were run.
     *
     * @throws DatabaseAway if it should be tried again later
     * @throws SchemaRefused if a person is needed
     */
    int run() {
        try {
            ReachedDatabase database = ReachedDatabase.through(owner);
            Optional<EmbeddedServer> embedded = EmbeddedServer.on(database.port());
            SchemaBackup backups = embedded.<SchemaBackup>map(server -> new EmbeddedBackup(server, names))
                    .orElseGet(() -> new PgDumpBackup(database, config, names));
            Turn turn = embedded.isPresent() ? Turn.in(embedded.get().folder()) : Turn.at(owner);
            return turn.during(() -> bringUpToDate(backups));
        } catch (SQLException e) {
            throw new DatabaseAway(e);
        } catch (IOException e) {
            throw new SchemaRefused("The embedded database cannot be locked: " + e.getMessage(), e);
        }
    }

    private int bringUpToDate(SchemaBackup backups) {
        SchemaPlan plan = SchemaPlan.of(facts(), config.wanted());
        if (plan instanceof SchemaPlan.Refuse refusal) {
            throw new SchemaRefused("The schema is left as it is, because " + refusal.reason());
        }
        if (plan instanceof SchemaPlan.Migrate step) {
            return migrate(step.backupFirst() ? backup(backups, step.version()) : null);
        }
        return 0;
    }

    private SchemaFacts facts() {
        try {
            return schema.facts();
        } catch (FlywayException e) {
            if (e instanceof FlywaySqlUnableToConnectToDbException || DatabaseAway.causes(e)) {
                throw new DatabaseAway(e);
            }
            throw new SchemaRefused("The schema cannot be examined: " + oneLine(e), e);
        }
    }

    private static Backup backup(SchemaBackup backups, String version) {
        try {
            LOG.log(Level.INFO, "Backing up the database before it becomes {0}", version);
            Backup made = backups.make(version);
            LOG.log(Level.INFO, "Backup: {0}. To restore it: {1}", made.place(), made.restoreCommand());
            return made;
        } catch (IOException e) {
            throw new SchemaRefused(
                    "The schema is left as it is, because no backup could be made first: " + e.getMessage(), e);
        }
    }

    private int migrate(@Nullable Backup backup) {
        int done;
        try {
            done = schema.migrate();
        } catch (FlywayException e) {
            throw new SchemaRefused(
                    "The schema cannot be brought up to date and is as it was before: " + oneLine(e) + wayBack(backup),
                    e);
        }
        SchemaFacts after = facts();
        if (!(SchemaPlan.of(after, false) instanceof SchemaPlan.Nothing)) {
            throw new SchemaRefused(
                    "After the migrations the schema is not what was expected: " + after + wayBack(backup));
        }
        return done;
    }

    private static String wayBack(@Nullable Backup backup) {
        return backup == null
                ? ". There is no backup: the database was new, or backups are turned off."
                : ". Backup: " + backup.place() + ". To restore it, stop the application and run: "
                        + backup.restoreCommand();
    }

    /** What Flyway says in a table, without its rulers and its advice on how to call its own program. */
    private static String oneLine(FlywayException failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.matches("-*") && !line.startsWith("Statement"))
                .collect(Collectors.joining("; "));
    }
}
