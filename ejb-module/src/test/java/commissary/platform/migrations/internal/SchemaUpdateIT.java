package commissary.platform.migrations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import commissary.liberty.postgres.Account;
import commissary.liberty.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Migrations of the embedded database, with everything real but the scripts. */
class SchemaUpdateIT {

    private static final Path DATA = Path.of("target", "migrated-database");
    private static final String FIRST =
            "create schema memory; create table memory.word (word text); insert into memory.word values ('before')";

    private static EmbeddedPostgres postgres;
    private static PGSimpleDataSource owner;

    @TempDir
    private Path folder = Path.of("");

    private MigrationScripts application;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start(DATA, 0);
        owner = ownerOf(postgres);
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @BeforeEach
    void emptyDatabase() throws Exception {
        Jdbi.create(owner)
                .useHandle(handle -> handle.execute(
                        "drop schema if exists memory, migrations, jobs, deals, identity, platform cascade"));
        application = new MigrationScripts(owner, folder);
    }

    @Test
    void emptyDatabaseIsMigratedWithoutABackup() throws Exception {
        int done = application.write("1", FIRST).update();

        assertThat(done).isEqualTo(1);
        assertThat(application.words()).isEqualTo("before");
        assertThat(application.backups()).isEmpty();
    }

    @Test
    void scriptsOfTheProductRunInOneTransaction() throws Exception {
        assertThat(application.update("classpath:db/migration")).isPositive();
        assertThat(application.update("classpath:db/migration")).isZero();
        assertThat(application.exists("jobs.job")).isTrue();
    }

    @Test
    void databaseWithDataIsBackedUpAndTheBackupBringsItBack() throws Exception {
        application.write("1", FIRST).update();

        int done = application
                .write("2", "insert into memory.word values ('after')")
                .update();

        assertThat(done).isEqualTo(1);
        assertThat(application.words()).isEqualTo("after before");
        assertThat(application.backups())
                .singleElement()
                .satisfies(backup -> assertThat(backup.getFileName().toString()).endsWith("-before-2"));

        restore(application.backups().get(0));

        assertThat(application.words()).isEqualTo("before");
        assertThat(application.update()).isEqualTo(1);
    }

    @Test
    void failureLeavesTheSchemaAsItWasAndNamesTheWayBack() throws Exception {
        application.write("1", FIRST).update();
        application
                .write("2", "create table memory.half (id bigint); insert into memory.word values ('half')")
                .write("3", "insert into memory.nowhere values (1)");

        assertThatThrownBy(application::update)
                .isInstanceOf(SchemaRefused.class)
                .hasMessageContainingAll(
                        "is as it was before",
                        "memory.nowhere",
                        application.backups().get(0).toString(),
                        "commissary.liberty.postgres.Backup restore '" + DATA.toRealPath());

        assertThat(application.exists("memory.half")).isFalse();
        assertThat(application.words()).isEqualTo("before");
        application.remove("3");
        assertThat(application.update()).isEqualTo(1);
    }

    @Test
    void failureOnANewDatabaseSaysThatThereIsNoBackup() throws Exception {
        application.write("1", FIRST).write("2", "nonsense");

        assertThatThrownBy(application::update).hasMessageContaining("There is no backup");
        assertThat(application.exists("memory.word")).isFalse();
    }

    @Test
    void changedScriptIsRefusedAndNothingElseRuns() throws Exception {
        application.write("1", FIRST).update();
        application.write("1", FIRST + ";").write("2", "insert into memory.word values ('after')");

        assertThatThrownBy(application::update)
                .isInstanceOf(SchemaRefused.class)
                .hasMessageContainingAll("left as it is", "checksum mismatch", "version 1");

        assertThat(application.words()).isEqualTo("before");
        assertThat(application.backups()).isEmpty();
    }

    @Test
    void scriptThatComesTooLateIsRefused() throws Exception {
        application.write("1", FIRST).write("3", "select 1").update();
        application.write("2", "insert into memory.word values ('late')");

        assertThatThrownBy(application::update)
                .isInstanceOf(SchemaRefused.class)
                .hasMessageContainingAll("left as it is", "not applied to database: 2");

        assertThat(application.words()).isEqualTo("before");
    }

    @Test
    void scriptThatDisappearedIsRefused() throws Exception {
        application.write("1", FIRST).write("2", "select 1").update();
        application.remove("1");

        assertThatThrownBy(application::update).hasMessageContaining("not resolved locally: 1");
    }

    @Test
    void schemaOfTheNextVersionIsAcceptedDuringARollingUpgrade() throws Exception {
        application.write("1", FIRST).write("2", "select 1").update();
        application.remove("2");

        assertThat(application.update()).isZero();
    }

    @Test
    void scriptThatCannotBeUndoneIsRefused() throws Exception {
        application.write("1", FIRST).update();
        application.write("2", "create index concurrently word_index on memory.word (word)");

        assertThatThrownBy(application::update)
                .isInstanceOf(SchemaRefused.class)
                .hasMessageContaining("cannot run in a transaction");

        assertThat(application.exists("memory.word_index")).isFalse();
        application.write("2", "create index word_index on memory.word (word)");
        assertThat(application.update()).isEqualTo(1);
    }

    @Test
    void backupsMayBeTurnedOffByName() throws Exception {
        application.write("1", FIRST).update();

        application
                .set("commissary.backup.before-migration", "off")
                .write("2", "select 1")
                .update();

        assertThat(application.backups()).isEmpty();
    }

    @Test
    void placeThatCannotTakeTheBackupStopsTheMigration() throws Exception {
        application.write("1", FIRST).update();
        application.set("commissary.backup.folder", "/proc/nowhere").write("2", "select 1");

        assertThatThrownBy(application::update)
                .isInstanceOf(SchemaRefused.class)
                .hasMessageContainingAll("no backup could be made first", "/proc/nowhere");

        assertThat(application.words()).isEqualTo("before");
    }

    @Test
    void databaseThatDoesNotAnswerIsWorthAnotherTry() throws Exception {
        PGSimpleDataSource nobody = new PGSimpleDataSource();
        nobody.setUrl("jdbc:postgresql://127.0.0.1:1/commissary");

        assertThatThrownBy(() ->
                        new MigrationScripts(nobody, folder).write("1", FIRST).update())
                .isInstanceOf(DatabaseAway.class);
    }

    @Test
    void pgDumpThatIsOlderThanTheServerIsRefused() throws Exception {
        ReachedDatabase database = ReachedDatabase.through(owner);
        assumeThat(Path.of("/usr/lib/postgresql/15/bin/pg_dump"))
                .as("Debian's pg_dump is not installed")
                .isExecutable();
        application.set("commissary.backup.pg-dump", "/usr/lib/postgresql/15/bin/pg_dump");
        BackupNames names = new BackupNames(folder, Clock.systemUTC());

        assertThatThrownBy(() -> new PgDumpBackup(database, application.config(), names).make("2"))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("of version 15 and the database of 18", "commissary.backup.pg-dump");
    }

    /** Runs the printed command, with the server stopped as it demands. */
    private static void restore(Path backup) throws Exception {
        String command = EmbeddedServer.on(postgres.port()).orElseThrow().restoreCommand(backup);
        postgres.close();
        Program.run(List.of("sh", "-c", command), Map.of(), Duration.ofMinutes(1));
        postgres = EmbeddedPostgres.start(DATA, 0);
        owner.setUrl(postgres.jdbcUrl(Account.OWNER));
    }

    private static PGSimpleDataSource ownerOf(EmbeddedPostgres server) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(server.jdbcUrl(Account.OWNER));
        return dataSource;
    }
}
