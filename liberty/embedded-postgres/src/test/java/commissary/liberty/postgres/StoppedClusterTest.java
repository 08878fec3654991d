package commissary.liberty.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copying alone, with a few files in place of a cluster. */
class StoppedClusterTest {
    @TempDir
    private Path temporary = Path.of("");

    private DataFolder data = new DataFolder(temporary);
    private Path backup = temporary;

    @BeforeEach
    void makeCluster() throws IOException {
        data = DataFolder.at(temporary.resolve("data"));
        backup = temporary.resolve("backup");
        Files.createDirectories(data.cluster().resolve("base/1"));
        Files.createDirectories(data.cluster().resolve("pg_notify"));
        Files.writeString(data.cluster().resolve("base/1/112"), "rows");
        Files.writeString(data.cluster().resolve("PG_VERSION"), "18\n");
    }

    @Test
    void everythingIsCopiedButThePidFile() throws Exception {
        Files.writeString(data.postmasterPid(), "999999999\n");

        StoppedCluster.backup(data, backup);

        assertThat(backup.resolve("cluster/base/1/112")).hasContent("rows");
        assertThat(backup.resolve("cluster/pg_notify")).isEmptyDirectory();
        assertThat(backup.resolve("cluster/postmaster.pid")).doesNotExist();
        assertThat(backup.resolveSibling("backup.partial")).doesNotExist();
    }

    @Test
    void permissionsAreCopied() throws Exception {
        Path secret = data.cluster().resolve("secret");
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));

        StoppedCluster.backup(data, backup);

        assertThat(Files.getPosixFilePermissions(backup.resolve("cluster/secret")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void checksumsAreInTheFormOfTheCommonTool() throws Exception {
        StoppedCluster.backup(data, backup);

        String said = Command.run(
                List.of("sh", "-c", "cd '" + backup + "/cluster' && sha256sum --check ../sha256sums"),
                Duration.ofSeconds(10));
        assertThat(said).contains("base/1/112: OK").contains("PG_VERSION: OK");
    }

    @Test
    void backupNeverReplacesAnother() throws Exception {
        Files.createDirectory(backup);

        assertThatThrownBy(() -> StoppedCluster.backup(data, backup))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("never replaces another");
    }

    @Test
    void backupInsideTheClusterIsRefused() {
        assertThatThrownBy(() -> StoppedCluster.backup(data, data.cluster().resolve("backup")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("part of what it copies");
    }

    @Test
    void dataKeptElsewhereIsRefused() throws Exception {
        Files.createSymbolicLink(data.cluster().resolve("pg_wal"), temporary);

        assertThatThrownBy(() -> StoppedCluster.backup(data, backup))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("pg_wal is no regular file");
        assertThat(backup).doesNotExist();
    }

    @Test
    void replacedDataIsKept() throws Exception {
        StoppedCluster.backup(data, backup);
        Files.writeString(data.cluster().resolve("base/1/112"), "newer rows");

        Path replaced = StoppedCluster.restore(data, backup).orElseThrow();

        assertThat(data.cluster().resolve("base/1/112")).hasContent("rows");
        assertThat(replaced.resolve("base/1/112")).hasContent("newer rows");
    }

    @Test
    void changedFileIsNoticed() throws Exception {
        StoppedCluster.backup(data, backup);
        Files.writeString(backup.resolve("cluster/base/1/112"), "rot!");

        assertRefused("base/1/112 has changed");
    }

    @Test
    void missingFileIsNoticed() throws Exception {
        StoppedCluster.backup(data, backup);
        Files.delete(backup.resolve("cluster/base/1/112"));

        assertRefused("base/1/112 is missing");
    }

    @Test
    void additionalFileIsNoticed() throws Exception {
        StoppedCluster.backup(data, backup);
        Files.createFile(backup.resolve("cluster/base/1/113"));

        assertRefused("base/1/113 does not belong there");
    }

    @Test
    void unfinishedBackupIsNoticed() throws Exception {
        Files.createDirectories(backup.resolve("cluster"));

        assertRefused("no complete backup");
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(() -> StoppedCluster.restore(data, backup))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(reason);
        assertThat(data.cluster().resolve("base/1/112")).hasContent("rows");
    }
}
