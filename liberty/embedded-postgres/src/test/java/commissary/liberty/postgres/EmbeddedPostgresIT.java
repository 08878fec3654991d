package commissary.liberty.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresIT {
    private Path folder = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = TestFolder.make();
    }

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
    void oneProcessHasOneInstancePerFolder() throws Exception {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(folder, 0)) {
            assertThat(EmbeddedPostgres.start(folder.resolve("."), 0)).isSameAs(first);
        }
    }

    @Test
    void wrongPasswordIsRefused() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, 0)) {
            String url = "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres";

            for (String user : new String[] {"postgres", "commissary_owner", "commissary_app"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(url, user, "guess"))
                        .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                                .isEqualTo("28P01"));
            }
        }
    }

    @Test
    void passwordsAreReadableByTheirOwnerOnly() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, 0)) {
            Path passwords = DataFolder.at(postgres.folder()).passwords();

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void committedDataSurvivesAndNothingIsReachableFromOutside() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, 0);
                Connection superuser = Sql.connect(postgres, Account.SUPERUSER)) {
            assertThat(Sql.query(superuser, "SHOW fsync")).isEqualTo("on");
            assertThat(Sql.query(superuser, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(Sql.query(superuser, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Sql.query(superuser, "SHOW unix_socket_directories")).isEmpty();
            assertThat(Sql.query(superuser, "SHOW max_connections")).isEqualTo("200");
        }
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
