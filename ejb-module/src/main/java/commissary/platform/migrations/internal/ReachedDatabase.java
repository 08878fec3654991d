package commissary.platform.migrations.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The database that answers.
 *
 * @param port on its own machine; 0 if it was not reached through one
 */
record ReachedDatabase(String url, String user, int majorVersion, int port) {

    static ReachedDatabase through(DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select inet_server_port()")) {
            rows.next();
            DatabaseMetaData server = connection.getMetaData();
            return new ReachedDatabase(
                    server.getURL(), server.getUserName(), server.getDatabaseMajorVersion(), rows.getInt(1));
        }
    }
}
