package commissary.platform.migrations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Migrations of an outside database. Needs Debian's package postgresql (15 or newer); skipped without. */
class PgDumpBackupIT {

    private static final String FIRST =
            """
            create schema memory;
            create table memory.word (word text);
            alter table memory.word enable row level security;
            create policy everything on memory.word using (true);
            insert into memory.word values ('before')
            """;

    private static final String FORCED = "alter table memory.word force row level security";

    @TempDir
    private static Path place = Path.of("");

    private static DebianPostgres postgres;
    private static PGSimpleDataSource owner;

    @TempDir
    private Path folder = Path.of("");

    private MigrationScripts application;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> programs = DebianPostgres.installed();
        assumeThat(programs).as("the package postgresql is not installed").isPresent();
        postgres = DebianPostgres.start(programs.orElseThrow(), place.resolve("data"));
        owner = postgres.owner();
    }

    @AfterAll
    static void stop() throws Exception {
        if (postgres != null) {
            postgres.close();
        }
    }

    @BeforeEach
    void databaseWithData() throws Exception {
        Jdbi.create(owner).useHandle(handle -> handle.execute("drop schema if exists memory, migrations cascade"));
        application = new MigrationScripts(owner, folder)
                .set("commissary.backup.pg-dump", postgres.pgDump())
                .set("COMMISSARY_DB_OWNER_PASSWORD", "own")
                .write("1", FIRST);
        application.update();
        application.write("2", "insert into memory.word values ('after')");
    }

    @Test
    void databaseWithDataIsDumpedForOurEyesOnly() throws Exception {
        assertThat(application.update()).isEqualTo(1);

        assertThat(application.backups()).singleElement().satisfies(dump -> {
            assertThat(dump.toString()).endsWith("-before-2.dump");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dump)))
                    .isEqualTo("rw-------");
        });
    }

    @Test
    void dumpBringsBackWhatWasThere() throws Exception {
        Backup backup = backup().make("2");
        application.update();

        postgres.restore(backup.restoreCommand());

        assertThat(application.words()).isEqualTo("before");
        assertThat(application.update()).isEqualTo(1);
    }

    @Test
    void ownerWhoDoesNotSeeAllRowsIsRefusedAndTheBackupRoleIsNot() throws Exception {
        Jdbi.create(owner).useHandle(handle -> handle.execute(FORCED));

        assertThatThrownBy(application::update)
                .isInstanceOf(SchemaRefused.class)
                .hasMessageContainingAll("left as it is", "row-level security policy", "COMMISSARY_DB_BACKUP_USER");
        assertThat(application.words()).isEqualTo("before");
        assertThat(application.backups()).isEmpty();

        postgres.makeBackupRole();
        application
                .set("COMMISSARY_DB_BACKUP_USER", "commissary_backup")
                .set("COMMISSARY_DB_BACKUP_PASSWORD", DebianPostgres.BACKUP_PASSWORD);
        assertThat(application.update()).isEqualTo(1);
        assertThat(application.backups()).hasSize(1);
    }

    @Test
    void failureNamesTheCommandForTheAdministrator() throws Exception {
        application.write("3", "nonsense");

        assertThatThrownBy(application::update)
                .hasMessageContainingAll("is as it was before", "pg_restore --host=", "-before-3.dump'");
        assertThat(application.words()).isEqualTo("before");
    }

    @Test
    void missingProgramStopsTheMigrationUnlessBackupsAreTurnedOff() throws Exception {
        application.set("commissary.backup.pg-dump", "/nowhere/pg_dump");

        assertThatThrownBy(application::update).hasMessageContaining("/nowhere/pg_dump cannot be run");
        assertThat(application.words()).isEqualTo("before");

        application.set("commissary.backup.before-migration", "off");
        assertThat(application.update()).isEqualTo(1);
    }

    @Test
    void dumpThatTakesTooLongIsEnded() {
        application.set("commissary.backup.time-limit", "PT0.001S");

        assertThatThrownBy(application::update).hasMessageContaining("did not end within");
    }

    @Test
    void ofTwoNodesOneMigratesAndTheOtherFindsItDone() throws Exception {
        application.write("2", "select pg_sleep(1); insert into memory.word values ('after')");

        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(application::update);
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(application::update);

        assertThat(one.thenCombine(other, Integer::sum).join()).isEqualTo(1);
        assertThat(application.backups()).hasSize(1);
        assertThat(application.words()).isEqualTo("after before");
    }

    private PgDumpBackup backup() throws Exception {
        return new PgDumpBackup(
                ReachedDatabase.through(owner),
                application.config(),
                new BackupNames(folder.resolve("backups"), Clock.systemUTC()));
    }
}
