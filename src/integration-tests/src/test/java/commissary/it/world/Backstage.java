package commissary.it.world;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The server's database, past every policy: to see what is too much to ask of the API one by one or what no API tells,
 * and to do the few things that no API does.
 */
public final class Backstage implements AutoCloseable {
    private static final String USER = "postgres";

    private final Connection connection;

    private Backstage(Connection connection) {
        this.connection = connection;
    }

    public static Backstage open() {
        return open(Site.SERVER, Site.DATABASE_PORT);
    }

    /** The embedded database of another server. */
    public static Backstage open(String server, int port) {
        try {
            Connection connection = DriverManager.getConnection(
                    "jdbc:postgresql://localhost:" + port + "/commissary", USER, password(server, USER));
            return new Backstage(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The server's database cannot be looked into", e);
        }
    }

    /** The first column of all rows as text. */
    public List<String> texts(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Keeps everybody from a table until this is closed. */
    public void lock(String table) {
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table " + table + " in access exclusive mode");
        } catch (SQLException e) {
            throw new IllegalStateException("No lock on " + table, e);
        }
    }

    /** Changes something; answers how many rows. */
    public int change(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public long number(String sql, Object... values) {
        return Long.parseLong(texts(sql, values).get(0));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The password that a server made for a role of its embedded database. */
    public static String password(String server, String role) {
        Path file = Site.OUTPUT.resolve(server).resolve("postgres/cluster/commissary-passwords.properties");
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            passwords.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The passwords of the server's database", e);
        }
        return passwords.getProperty(role);
    }
}
