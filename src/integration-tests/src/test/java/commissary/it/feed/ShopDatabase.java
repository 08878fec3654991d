package commissary.it.feed;

import static org.assertj.core.api.Assertions.fail;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** The database of the shop: a real MariaDB behind a real phpMyAdmin, which {@code real/phpmyadmin.sh} starts. */
final class ShopDatabase {
    static final String READER = "feed";
    static final String PASSWORD = "orders-reader";
    private static final String KEEPER = "keeper";

    private ShopDatabase() {}

    static String phpMyAdmin() {
        return property("it.phpmyadmin");
    }

    /** For whoever may change everything. */
    static Connection open() throws SQLException {
        return DriverManager.getConnection(property("it.mariadb"), KEEPER, PASSWORD);
    }

    static void execute(String... commands) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    static long number(String query) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static String property(String name) {
        @Nullable String value = System.getProperty(name);
        if (value == null) {
            return fail(name + " is not set: start src/integration-tests/real/phpmyadmin.sh, as mvn verify does");
        }
        return value;
    }
}
