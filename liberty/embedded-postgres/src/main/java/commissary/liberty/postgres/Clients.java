package commissary.liberty.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Who else is connected to the embedded database. */
final class Clients {
    private static final String COUNT =
            "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND application_name <> '"
                    + Login.KEEPER + "'";

    private Clients() {}

    /** Tells whether all left within the limit. */
    static boolean leaveWithin(Duration limit, Login login) throws IOException {
        try (Connection connection = login.superuser(Account.SUPERUSER.database());
                Statement statement = connection.createStatement()) {
            return Patience.until(() -> count(statement) == 0, limit);
        } catch (SQLException e) {
            throw new IOException("The embedded database does not tell who is connected", e);
        }
    }

    private static int count(Statement statement) throws IOException {
        try (ResultSet rows = statement.executeQuery(COUNT)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IOException("The embedded database does not tell who is connected", e);
        }
    }
}
