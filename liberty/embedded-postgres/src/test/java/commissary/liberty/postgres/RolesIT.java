package commissary.liberty.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesIT {
    @TempDir(factory = BesideOneAnother.class)
    private static Path folder = Path.of("");

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void makeTables() throws Exception {
        postgres = EmbeddedPostgres.start(folder, 0);
        try (Connection owner = Sql.connect(postgres, Account.OWNER)) {
            Sql.execute(
                    owner,
                    """
                    CREATE SCHEMA meals;
                    GRANT USAGE ON SCHEMA meals TO commissary_app, commissary_jobs;
                    CREATE TABLE meals.meal (eater text NOT NULL);
                    INSERT INTO meals.meal VALUES ('ann'), ('bob');
                    ALTER TABLE meals.meal ENABLE ROW LEVEL SECURITY;
                    ALTER TABLE meals.meal FORCE ROW LEVEL SECURITY;
                    GRANT SELECT ON meals.meal TO commissary_app, commissary_jobs;
                    CREATE POLICY own ON meals.meal TO commissary_app USING (eater = current_setting('test.eater', true));
                    CREATE POLICY everything ON meals.meal TO commissary_jobs USING (true);
                    """);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @Test
    void applicationOwnsNothing() throws Exception {
        try (Connection superuser = connectToCommissary()) {
            assertThat(
                            Sql.query(
                                    superuser,
                                    """
                            SELECT count(*) FROM pg_shdepend
                            WHERE deptype = 'o' AND refobjid IN ('commissary_app'::regrole, 'commissary_jobs'::regrole)
                            """))
                    .isEqualTo("0");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE public.own ()",
                "CREATE TABLE meals.own ()",
                "CREATE TEMPORARY TABLE own ()",
                "CREATE SCHEMA own",
                "ALTER TABLE meals.meal NO FORCE ROW LEVEL SECURITY",
                "DROP TABLE meals.meal",
                "SET ROLE commissary_owner"
            })
    void applicationMayNotChangeTheSchema(String statement) throws Exception {
        try (Connection application = Sql.connect(postgres, Account.APPLICATION)) {
            assertDenied(() -> Sql.execute(application, statement));
        }
    }

    @Test
    void applicationSeesOwnRowsOnly() throws Exception {
        try (Connection application = Sql.connect(postgres, Account.APPLICATION)) {
            assertThat(meals(application)).isEqualTo("0");

            Sql.execute(application, "SET test.eater = 'ann'");

            assertThat(meals(application)).isEqualTo("1");
        }
    }

    @Test
    void jobsSeeAllRowsInTheirTransactionOnly() throws Exception {
        try (Connection application = Sql.connect(postgres, Account.APPLICATION)) {
            application.setAutoCommit(false);
            Sql.execute(application, "SET LOCAL ROLE commissary_jobs");
            assertThat(meals(application)).isEqualTo("2");

            application.commit();

            assertThat(meals(application)).isEqualTo("0");
        }
    }

    @Test
    void nobodyButTheSuperuserBypassesRowLevelSecurity() throws Exception {
        try (Connection superuser = connectToCommissary()) {
            assertThat(Sql.query(
                            superuser, "SELECT string_agg(rolname, ' ') FROM pg_roles WHERE rolsuper OR rolbypassrls"))
                    .isEqualTo("postgres");
        }
    }

    @Test
    void jobsCannotLogIn() throws Exception {
        try (Connection superuser = connectToCommissary()) {
            assertThat(Sql.query(superuser, "SELECT rolcanlogin FROM pg_roles WHERE rolname = 'commissary_jobs'"))
                    .isEqualTo("f");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"btree_gist", "pg_trgm", "citext", "unaccent"})
    void ownerMayCreateTheExtensionsThatMigrationsUse(String extension) throws Exception {
        try (Connection owner = Sql.connect(postgres, Account.OWNER)) {
            Sql.execute(owner, "CREATE EXTENSION " + extension);

            assertThat(Sql.query(owner, "SELECT extname FROM pg_extension WHERE extname = '" + extension + "'"))
                    .isEqualTo(extension);
        }
    }

    @Test
    void roleThatBecameTooStrongIsRefused(@TempDir(factory = BesideOneAnother.class) Path elsewhere) throws Exception {
        try (EmbeddedPostgres other = EmbeddedPostgres.start(elsewhere, 0)) {
            try (Connection superuser = Sql.connect(other, Account.SUPERUSER)) {
                Sql.execute(superuser, "ALTER ROLE commissary_app BYPASSRLS");
            }

            assertThatThrownBy(other::restart).hasMessageContaining("stronger than row-level security allows");
        }
    }

    private static String meals(Connection connection) throws SQLException {
        return Sql.query(connection, "SELECT count(*) FROM meals.meal");
    }

    private static Connection connectToCommissary() throws SQLException {
        return Sql.connect(postgres, Account.SUPERUSER);
    }

    private static void assertDenied(ThrowingCallable statement) {
        assertThatThrownBy(statement)
                .isInstanceOfSatisfying(SQLException.class, denied -> assertThat(denied.getSQLState())
                        .isEqualTo("42501"));
    }
}
