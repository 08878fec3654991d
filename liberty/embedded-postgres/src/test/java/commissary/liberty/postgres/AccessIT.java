package commissary.liberty.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and what a database that nobody configured looks like. */
class AccessIT {
    @TempDir(factory = BesideOneAnother.class)
    private static Path folder = Path.of("");

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start(folder, 0);
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "commissary_owner", "commissary_app"})
    void wrongPasswordIsRefused(String user) {
        String url = "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres";

        assertThatThrownBy(() -> DriverManager.getConnection(url, user, "guess"))
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                        .isEqualTo("28P01"));
    }

    @Test
    void passwordsAreReadableByTheirOwnerOnly() throws Exception {
        Path passwords = DataFolder.at(folder).passwords();

        assertThat(Files.getPosixFilePermissions(passwords)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "full_page_writes, on",
        "synchronous_commit, on",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "max_connections, 200",
        "server_encoding, UTF8",
        "log_error_verbosity, terse"
    })
    void settingIs(String setting, String value) throws Exception {
        try (Connection superuser = Sql.connect(postgres, Account.SUPERUSER)) {
            assertThat(Sql.query(superuser, "SHOW " + setting)).isEqualTo(value);
        }
    }

    @Test
    void everyLoginDemandsItsPassword() throws Exception {
        try (Connection superuser = Sql.connect(postgres, Account.SUPERUSER)) {
            assertThat(Sql.query(
                            superuser,
                            "SELECT string_agg(DISTINCT auth_method, ' ') FROM pg_hba_file_rules WHERE error IS NULL"))
                    .isEqualTo("scram-sha-256");
        }
    }

    @Test
    void oneProcessHasOneInstancePerFolder() throws Exception {
        assertThat(EmbeddedPostgres.start(folder.resolve("."), 0)).isSameAs(postgres);
    }
}
