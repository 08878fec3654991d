package commissary.liberty.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script for an outside database, run by an administrator who is no superuser. Needs psql; skipped without. */
class BootstrapScriptIT {
    private static final Path PSQL = Path.of("/usr/bin/psql");

    @TempDir(factory = BesideOneAnother.class)
    private static Path folder = Path.of("");

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void makeAServerThatKnowsNothingOfUs() throws Exception {
        assumeThat(PSQL).isExecutable();
        postgres = EmbeddedPostgres.start(folder, 0);
        try (Connection superuser = Sql.connect(postgres, Account.SUPERUSER)) {
            Sql.execute(superuser, "DROP DATABASE commissary");
            Sql.execute(superuser, "DROP ROLE commissary_app, commissary_jobs, commissary_owner");
            Sql.execute(superuser, "CREATE ROLE administrator LOGIN CREATEROLE CREATEDB PASSWORD 'admin'");
        }
    }

    @AfterAll
    static void stop() throws Exception {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void scriptMayBeRunAgain() throws Exception {
        String passwords = "-v owner_password=own -v application_password=app";

        run(passwords);
        run(passwords);

        assertThat(ownerOfTheDatabaseSeenBy("commissary_app", "app")).isEqualTo("commissary_owner");
        assertThat(ownerOfTheDatabaseSeenBy("commissary_owner", "own")).isEqualTo("commissary_owner");
    }

    @Test
    void scriptWithoutPasswordsFails() {
        assertThatThrownBy(() -> run(""))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("PASSWORD :'owner_password'");
    }

    private static void run(String options) throws IOException {
        String address = "postgresql://administrator:admin@127.0.0.1:" + postgres.port() + "/postgres";
        Command.run(
                List.of("sh", "-c", PSQL + " -X '" + address + "' " + options + " -f ../postgres/bootstrap.sql"),
                Duration.ofSeconds(30));
    }

    private static String ownerOfTheDatabaseSeenBy(String user, String password) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/commissary";
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return Sql.query(
                    connection, "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()");
        }
    }
}
