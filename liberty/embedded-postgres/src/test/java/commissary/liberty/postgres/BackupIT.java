package commissary.liberty.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.stream.Stream;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackupIT {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path folder = Path.of("");
    private Path target = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = TestFolder.make();
        target = folder.resolve("backups/one");
    }

    @Test
    void restoreBringsBackWhatWasBackedUp() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, 0)) {
            Sql.remember(postgres, "before");
        }
        assertThat(run("backup", folder, target)).isZero();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, 0)) {
            Sql.remember(postgres, "later");
        }

        assertThat(run("restore", folder, target)).isZero();

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, 0)) {
            assertThat(Sql.remembered(postgres)).isEqualTo("before");
        }
    }

    @Test
    void restoreIntoAnEmptyFolderMakesTheSameDatabase() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, 0)) {
            Sql.remember(postgres, "moved");
        }
        run("backup", folder, target);
        Path elsewhere = TestFolder.make();

        assertThat(run("restore", elsewhere, target)).isZero();

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(elsewhere, 0)) {
            assertThat(Sql.remembered(postgres)).isEqualTo("moved");
        }
    }

    @Test
    void replacedDataIsKept() throws Exception {
        EmbeddedPostgres.start(folder, 0).close();
        run("backup", folder, target);

        run("restore", folder, target);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("cluster.replaced-"))
                    .contains("cluster");
        }
    }

    @Test
    void runningDatabaseIsNeitherCopiedNorReplaced() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, 0)) {
            assertThat(run("backup", postgres.folder(), target)).isEqualTo(1);
            assertThat(run("restore", postgres.folder(), target)).isEqualTo(1);

            assertThat(said.toString(StandardCharsets.UTF_8)).contains("Stop the application server first");
            assertThat(target).doesNotExist();
        }
    }

    @Test
    void damagedBackupIsRefusedAndTheDataStays() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, 0)) {
            Sql.remember(postgres, "untouched");
        }
        run("backup", folder, target);
        Files.writeString(target.resolve("cluster/PG_VERSION"), " ", StandardOpenOption.APPEND);

        assertThat(run("restore", folder, target)).isEqualTo(1);

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("PG_VERSION has changed");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, 0)) {
            assertThat(Sql.remembered(postgres)).isEqualTo("untouched");
        }
    }

    @Test
    void backupNeverReplacesAnother() throws Exception {
        EmbeddedPostgres.start(folder, 0).close();
        run("backup", folder, target);

        assertThat(run("backup", folder, target)).isEqualTo(1);
    }

    @Test
    void misuseIsExplained() {
        assertThat(run("destroy", folder, target)).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("restore <data folder> <backup>");
    }

    @Test
    void applicationFindsItsDatabaseByPortAndBacksItUpWhileRunning() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, 0)) {
            Sql.remember(postgres, "migrated");
            MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
            Set<ObjectName> found = beans.queryNames(
                    new ObjectName("commissary:type=EmbeddedPostgres,*"),
                    Query.eq(Query.attr("Port"), Query.value(postgres.port())));

            Object backup =
                    beans.invoke(found.iterator().next(), "backup", new Object[] {target.toString()}, new String[] {
                        String.class.getName()
                    });

            assertThat(found).hasSize(1);
            assertThat(Path.of(backup.toString()).resolve("sha256sums")).exists();
            assertThat(Sql.remembered(postgres)).isEqualTo("migrated");
        }
    }

    private int run(String action, Path data, Path backup) {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Backup.run(new String[] {action, data.toString(), backup.toString()}, stream, stream);
    }
}
