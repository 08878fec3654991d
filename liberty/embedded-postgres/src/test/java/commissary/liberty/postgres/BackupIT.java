package commissary.liberty.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupIT {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir(factory = BesideOneAnother.class)
    private Path folder = Path.of("");

    private Path target = Path.of("");

    @BeforeEach
    void chooseTarget() {
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
    void restoreIntoAnEmptyFolderMakesTheSameDatabase(@TempDir(factory = BesideOneAnother.class) Path elsewhere)
            throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, 0)) {
            Sql.remember(postgres, "moved");
        }
        run("backup", folder, target);

        assertThat(run("restore", elsewhere, target)).isZero();

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(elsewhere, 0)) {
            assertThat(Sql.remembered(postgres)).isEqualTo("moved");
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
