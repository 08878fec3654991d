package commissary.liberty.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.postgresql.PGConnection;

/**
 * Makes roles, database and rights, with the files that bootstrap.sql includes for an outside database.
 *
 * <p>Runs after every start and adoption: the one who started the server may have died before this was done.
 */
final class Bootstrap {
    private static final List<Account> LOGINS = List.of(Account.OWNER, Account.APPLICATION);

    private final Login login;

    Bootstrap(Login login) {
        this.login = login;
    }

    void run() throws SQLException, IOException {
        try (Connection connection = login.superuser(Account.SUPERUSER.database())) {
            connection.setAutoCommit(false);
            execute(connection, "roles.sql");
            setPasswords(connection);
            connection.commit();
            connection.setAutoCommit(true);
            if (isDatabaseMissing(connection)) {
                execute(connection, "database.sql");
            }
        }
        try (Connection connection = login.superuser(Account.OWNER.database())) {
            connection.setAutoCommit(false);
            execute(connection, "rights.sql");
            connection.commit();
        }
    }

    /** The driver sends what is stored, never the password, so no log can hold it. */
    private void setPasswords(Connection connection) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        for (Account account : LOGINS) {
            postgres.alterUserPassword(
                    account.user(), login.passwords().of(account).toCharArray(), "scram-sha-256");
        }
    }

    private static boolean isDatabaseMissing(Connection connection) throws SQLException {
        String query = "SELECT FROM pg_database WHERE datname = 'commissary'";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private static void execute(Connection connection, String file) throws SQLException, IOException {
        try (InputStream in = Objects.requireNonNull(Bootstrap.class.getResourceAsStream(file));
                Statement statement = connection.createStatement()) {
            statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
