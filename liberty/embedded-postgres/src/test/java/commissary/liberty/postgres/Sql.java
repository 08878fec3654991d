package commissary.liberty.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One statement or query on a connection. */
final class Sql {
    private Sql() {}

    static Connection connect(EmbeddedPostgres postgres, Account account) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(account));
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Makes data that a later look can recognise. */
    static void remember(EmbeddedPostgres postgres, String word) throws SQLException {
        try (Connection owner = connect(postgres, Account.OWNER)) {
            execute(owner, "CREATE TABLE IF NOT EXISTS memory (word text)");
            execute(owner, "INSERT INTO memory VALUES ('" + word + "')");
        }
    }

    static String remembered(EmbeddedPostgres postgres) throws SQLException {
        try (Connection owner = connect(postgres, Account.OWNER)) {
            return query(owner, "SELECT string_agg(word, ' ' ORDER BY word) FROM memory");
        }
    }
}
