package commissary.platform.persistence;

import commissary.liberty.postgres.Account;
import commissary.liberty.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/** The real database with the real schema, started once for all store tests of this JVM; it is the application's role that asks. */
public final class TestDatabase {

    private static final TestDatabase ONE = new TestDatabase();

    private final Jdbi application;
    private final Jdbi jobs;
    private final Jdbi owner;
    private final Jdbi administrator;

    private TestDatabase() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start(Path.of("target", "test-database"), 0);
            PGSimpleDataSource asOwner = dataSource(server, Account.OWNER);
            Flyway flyway = Flyway.configure()
                    .dataSource(asOwner)
                    .schemas("migrations")
                    .createSchemas(true)
                    .locations("classpath:db/migration")
                    .load();
            flyway.migrate();
            owner = Sql.over(asOwner);
            application = Sql.over(dataSource(server, Account.APPLICATION));
            PGSimpleDataSource asJobs = dataSource(server, Account.APPLICATION);
            asJobs.setOptions("-c role=commissary_jobs");
            jobs = Sql.over(asJobs);
            PGSimpleDataSource asAdministrator = dataSource(server, Account.SUPERUSER);
            asAdministrator.setDatabaseName(asOwner.getDatabaseName());
            administrator = Sql.over(asAdministrator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static TestDatabase get() {
        return ONE;
    }

    /** Connections of the application's role, without an identity. */
    public Jdbi jdbi() {
        return application;
    }

    /** Connections of the jobs' role, to which the policies show everything. */
    public Jdbi jobs() {
        return jobs;
    }

    /** Connections of the tables' owner, for looking behind the policies and for emptying tables. */
    public Jdbi owner() {
        return owner;
    }

    /** Connections of the server's administrator, to whom no policy and no right applies. */
    public Jdbi administrator() {
        return administrator;
    }

    /** Runs the statements in one transaction as that person. */
    public <T> T asUser(long userId, Function<Handle, T> statements) {
        return application.inTransaction(handle -> {
            handle.createQuery("select set_config('commissary.user_id', :id, true)")
                    .bind("id", Long.toString(userId))
                    .mapTo(String.class)
                    .one();
            return statements.apply(handle);
        });
    }

    /** Runs the statements in one transaction as the jobs do. */
    public <T> T asJobs(Function<Handle, T> statements) {
        return application.inTransaction(handle -> {
            handle.execute("set local role commissary_jobs");
            return statements.apply(handle);
        });
    }

    private static PGSimpleDataSource dataSource(EmbeddedPostgres server, Account account) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(server.jdbcUrl(account));
        return dataSource;
    }
}
