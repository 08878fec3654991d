package commissary.liberty.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {
    @TempDir(factory = BesideOneAnother.class)
    private Path folder = Path.of("");

    @Test
    void dataIsKeptBetweenStarts() throws Exception {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(folder, 0)) {
            Sql.remember(first, "kept");
        }

        try (EmbeddedPostgres second = EmbeddedPostgres.start(folder, 0)) {
            assertThat(Sql.remembered(second)).isEqualTo("kept");
        }
    }

    @Test
    void closingStopsTheServer() throws Exception {
        EmbeddedPostgres.start(folder, 0).close();

        assertThat(ClusterProcesses.of(DataFolder.at(folder).cluster())).isEmpty();
    }

    @Test
    void restartKeepsThePort() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, 0)) {
            int port = postgres.port();
            Sql.remember(postgres, "before");

            postgres.restart();

            assertThat(postgres.port()).isEqualTo(port);
            assertThat(Sql.remembered(postgres)).isEqualTo("before");
        }
    }

    @Test
    void takenPortIsNamedInTheFailure() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder, taken.getLocalPort()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("does not start on port " + taken.getLocalPort())
                    .hasMessageContaining("Address already in use");
        }
    }

    @Test
    void dataOfAnotherMajorVersionIsNotTouched() throws Exception {
        Path cluster = Files.createDirectory(folder.resolve("cluster"));
        Files.writeString(cluster.resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> EmbeddedPostgres.start(folder, 0))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("was written by PostgreSQL 17");
    }

    @Test
    void interruptedRestoreIsNotMistakenForAFirstStart() throws Exception {
        Files.createDirectory(folder.resolve("cluster.replaced-20261121T000000000"));

        assertThatThrownBy(() -> EmbeddedPostgres.start(folder, 0))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("interrupted");
    }
}
