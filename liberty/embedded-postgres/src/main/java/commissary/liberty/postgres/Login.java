package commissary.liberty.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** The way into the embedded database while it listens on this port. */
record Login(int port, Passwords passwords) {
    static final String HOST = "127.0.0.1";

    /** The name of our own connections, which nobody waits for. */
    static final String KEEPER = "commissary-keeper";

    String url(String database) {
        return "jdbc:postgresql://" + HOST + ":" + port + "/" + database;
    }

    /** With user and password. */
    String fullUrl(Account account) {
        return url(account.database()) + "?user=" + account.user() + "&password=" + passwords.of(account);
    }

    Connection superuser(String database) throws SQLException {
        Properties properties = new Properties();
        PGProperty.USER.set(properties, Account.SUPERUSER.user());
        PGProperty.PASSWORD.set(properties, passwords.of(Account.SUPERUSER));
        PGProperty.APPLICATION_NAME.set(properties, KEEPER);
        PGProperty.CONNECT_TIMEOUT.set(properties, 5);
        PGProperty.SOCKET_TIMEOUT.set(properties, 30);
        Connection connection = new Driver().connect(url(database), properties);
        if (connection == null) {
            throw new SQLException("The driver refused " + url(database));
        }
        return connection;
    }
}
