package commissary.liberty.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.PooledConnection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommissaryDataSourceIT {
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

    @Test
    void blankAddressMeansTheEmbeddedDatabase() throws Exception {
        assertThat(userOf(embedded("application"))).isEqualTo("commissary_app");
        assertThat(userOf(embedded("owner"))).isEqualTo("commissary_owner");
    }

    @Test
    void applicationNameIsVisibleToTheAdministrator() throws Exception {
        PooledConnection pooled = embedded("application").getPooledConnection();
        try (Connection connection = pooled.getConnection()) {
            assertThat(Sql.query(connection, "SHOW application_name")).isEqualTo("commissary");
        } finally {
            pooled.close();
        }
    }

    @Test
    void nextConnectionAfterARestartWorks() throws Exception {
        CommissaryDataSource dataSource = embedded("application");
        try (Connection before = dataSource.getConnection()) {
            postgres.restart();

            assertThat(before.isValid(1)).isFalse();
        }
        assertThat(userOf(dataSource)).isEqualTo("commissary_app");
    }

    @Test
    void databaseThatDiedIsStartedByTheNextConnection() throws Exception {
        CommissaryDataSource dataSource = embedded("application");
        assertThat(userOf(dataSource)).isEqualTo("commissary_app");
        ProcessHandle server = ProcessHandle.of(
                        Postmaster.of(DataFolder.at(folder)).orElseThrow().pid())
                .orElseThrow();
        server.destroyForcibly();
        server.onExit().get();

        assertThat(userOf(dataSource)).isEqualTo("commissary_app");
    }

    @Test
    void primaryAmongSeveralHostsIsFound() throws Exception {
        CommissaryDataSource dataSource = outside("postgresql://commissary_app:"
                + postgres.password(Account.APPLICATION) + "@127.0.0.1:1,127.0.0.1:" + postgres.port() + "/commissary");

        assertThat(userOf(dataSource)).isEqualTo("commissary_app");
    }

    @Test
    void loginOfTheAddressIsNotTheOwners() throws Exception {
        CommissaryDataSource dataSource = outside("postgresql://commissary_app:"
                + postgres.password(Account.APPLICATION) + "@127.0.0.1:" + postgres.port() + "/commissary");
        dataSource.setRole("owner");
        dataSource.setDatabasePassword(postgres.password(Account.OWNER));

        assertThat(userOf(dataSource)).isEqualTo("commissary_owner");
    }

    @Test
    void wrongPasswordSaysWhichSettingToCheck() {
        CommissaryDataSource dataSource = outside("jdbc:postgresql://127.0.0.1:" + postgres.port() + "/commissary");
        dataSource.setDatabasePassword("guess");

        assertThatThrownBy(dataSource::getPooledConnection)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("COMMISSARY_DB_PASSWORD")
                .hasMessageNotContaining("guess");
    }

    @Test
    void missingDatabaseSaysHowToMakeOne() {
        CommissaryDataSource dataSource = outside("jdbc:postgresql://127.0.0.1:" + postgres.port() + "/elsewhere");
        dataSource.setDatabasePassword(postgres.password(Account.APPLICATION));

        assertThatThrownBy(dataSource::getPooledConnection).hasMessageContaining("bootstrap.sql");
    }

    @Test
    void unreachableHostIsAConnectionFailure() {
        CommissaryDataSource dataSource = outside("jdbc:postgresql://127.0.0.1:1/commissary");

        assertThatThrownBy(dataSource::getPooledConnection)
                .isInstanceOfSatisfying(SQLException.class, failure -> assertThat(failure.getSQLState())
                        .isEqualTo("08001"))
                .hasMessageContaining("127.0.0.1")
                .hasMessageContaining("Check COMMISSARY_DB_URL");
    }

    private static CommissaryDataSource embedded(String role) {
        CommissaryDataSource dataSource = new CommissaryDataSource();
        dataSource.setDatabaseUrl("");
        dataSource.setDataFolder(folder.toString());
        dataSource.setRole(role);
        return dataSource;
    }

    private static CommissaryDataSource outside(String url) {
        CommissaryDataSource dataSource = new CommissaryDataSource();
        dataSource.setDatabaseUrl(url);
        return dataSource;
    }

    private static String userOf(CommissaryDataSource dataSource) throws SQLException {
        PooledConnection pooled = dataSource.getPooledConnection();
        try (Connection connection = pooled.getConnection()) {
            return Sql.query(connection, "SELECT current_user");
        } finally {
            pooled.close();
        }
    }
}
