package commissary.feed.internal.source.jdbc;

import commissary.feed.SyncStep;
import commissary.feed.internal.source.CsvWriter;
import commissary.feed.internal.source.Deadline;
import commissary.feed.internal.source.Download;
import commissary.feed.internal.source.FeedSourceConfig;
import commissary.feed.internal.source.FeedSourceConfig.Jdbc;
import commissary.feed.internal.source.OrderSource;
import commissary.feed.internal.source.SourceColumn;
import commissary.feed.internal.source.SourceFailed;
import commissary.feed.internal.source.SourceFault;
import commissary.feed.internal.source.SourceNotAnswering;
import commissary.feed.internal.source.SourceProgress;
import commissary.feed.internal.source.SourceSystem;
import java.io.IOException;
import java.math.BigInteger;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Driver;

/**
 * Reads a table in one consistent snapshot, a block of rows at a time. Its texts are those that the database itself prints,
 * so that a change between this source and phpMyAdmin changes no order.
 */
public final class JdbcOrderSource implements OrderSource {

    private static final String COLUMNS = "SELECT COLUMN_NAME, COLUMN_TYPE FROM information_schema.COLUMNS"
            + " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ? AND EXTRA NOT LIKE '%INVISIBLE%'"
            + " ORDER BY ORDINAL_POSITION";

    /** The driver wants TLS with a certificate it can check; within one machine nobody listens. */
    private static final String LOOPBACK = "jdbc:\\w+://(localhost|127\\.[0-9.]+|\\[::1])([:/?].*)?";

    /** As the driver calls it in its messages. */
    private static final String TLS = "ssl";

    private static final String SAYS_TLS = "(?i).*[?&](sslMode|useSsl)=.*";
    private static final int ROWS_AT_A_TIME = 500;
    private static final int LOOK_EVERY = 256;
    private static final int ACCESS_DENIED = 1045;
    private static final int ACCESS_TO_DATABASE_DENIED = 1044;
    private static final int UNKNOWN_DATABASE = 1049;

    private final FeedSourceConfig config;
    private final Jdbc place;
    private final SourceSystem system;

    public JdbcOrderSource(FeedSourceConfig config, Jdbc place, SourceSystem system) {
        this.config = config;
        this.place = place;
        this.system = system;
    }

    @Override
    public Download download(Path folder, SourceProgress progress) {
        progress.at(SyncStep.CONNECT, 0);
        Deadline deadline = Deadline.in(config.sourceTimeout());
        Path csv = folder.resolve("orders.csv");
        try (Connection connection = system.ask(true, deadline, this::connect)) {
            begin(connection);
            List<SourceColumn> columns = columns(connection);
            long expected = count(connection);
            progress.at(SyncStep.CONNECT, 1);
            long rows = copy(connection, columns, expected, csv, deadline, progress);
            system.received(Files.size(csv));
            if (rows != expected) {
                throw SourceFault.TRUNCATED.because(
                        "The database sent %d orders, but counts %d in the same snapshot".formatted(rows, expected));
            }
            connection.rollback();
            progress.at(SyncStep.DOWNLOAD, 1);
            return new Download(csv, columns, place.key(), OptionalLong.of(rows));
        } catch (SQLException e) {
            throw translate(e);
        } catch (IOException e) {
            throw SourceFault.DISK.because("The download cannot be written to disk", e);
        }
    }

    private Connection connect() {
        try {
            @Nullable
            Connection connection =
                    new Driver().connect(place.url().replaceFirst("^jdbc:mysql:", "jdbc:mariadb:"), properties());
            if (connection == null) {
                throw SourceFault.UNREACHABLE.because("The address of the database is none that the driver knows");
            }
            return connection;
        } catch (SQLException e) {
            throw mayPass(e) ? notNow(e) : translate(e);
        }
    }

    private Properties properties() {
        String millis = Long.toString(config.requestTimeout().toMillis());
        Properties properties = new Properties();
        properties.setProperty("user", place.user());
        properties.setProperty("password", place.password());
        properties.setProperty("connectTimeout", millis);
        properties.setProperty("socketTimeout", millis);
        properties.setProperty("tinyInt1isBit", "false");
        properties.setProperty("yearIsDateType", "false");
        properties.setProperty("allowLocalInfile", "false");
        if (place.url().matches(LOOPBACK) && !place.url().matches(SAYS_TLS)) {
            properties.setProperty("sslMode", "disable");
        }
        return properties;
    }

    private static boolean mayPass(SQLException e) {
        return e.getSQLState() != null
                && e.getSQLState().startsWith("08")
                && !String.valueOf(e.getMessage()).contains(TLS);
    }

    private static SourceNotAnswering notNow(SQLException e) {
        SourceFailed failed = translate(e);
        SourceFault fault = failed.code().value().equals(SourceFault.TIMED_OUT.code())
                ? SourceFault.TIMED_OUT
                : SourceFault.UNREACHABLE;
        return new SourceNotAnswering(
                fault, Objects.requireNonNull(failed.getMessage()), "connection", false, Duration.ZERO, e);
    }

    private static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
        }
    }

    private List<SourceColumn> columns(Connection connection) throws SQLException {
        List<SourceColumn> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, place.table());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.add(new SourceColumn(rows.getString(1), rows.getString(2)));
                }
            }
        }
        if (columns.isEmpty()) {
            throw SourceFault.NOT_FOUND.because("The database has no such table, or does not show it to this user");
        } else if (columns.stream().noneMatch(column -> column.name().equals(place.key()))) {
            throw SourceFault.NOT_FOUND.because("The table has no column " + place.key());
        }
        return columns;
    }

    private long count(Connection connection) throws SQLException {
        // The name is from the settings, which refuse one with quotes.
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM `" + place.table() + "`")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private long copy(
            Connection connection,
            List<SourceColumn> columns,
            long expected,
            Path csv,
            Deadline deadline,
            SourceProgress progress)
            throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet rows = statement.executeQuery("SELECT * FROM `" + place.table() + "`");
                    CsvWriter writer = CsvWriter.create(csv)) {
                writeHeader(rows, columns, writer);
                long count = 0;
                while (rows.next()) {
                    writeRow(rows, columns, writer);
                    if (++count % LOOK_EVERY == 0) {
                        deadline.check();
                        progress.at(SyncStep.DOWNLOAD, Math.min(1, count / (expected + 1.0)));
                    }
                }
                return count;
            }
        }
    }

    private static void writeHeader(ResultSet rows, List<SourceColumn> columns, CsvWriter writer)
            throws SQLException, IOException {
        int width = rows.getMetaData().getColumnCount();
        for (int i = 1; i <= width; i++) {
            String name = rows.getMetaData().getColumnName(i);
            if (width != columns.size() || !columns.get(i - 1).name().equals(name)) {
                throw SourceFault.HEADER_CHANGED.because("The columns of the table changed while it was read");
            }
            writer.value(name);
        }
        writer.end();
    }

    private static void writeRow(ResultSet rows, List<SourceColumn> columns, CsvWriter writer)
            throws SQLException, IOException {
        for (int i = 1; i <= columns.size(); i++) {
            boolean isBits = columns.get(i - 1).type().toLowerCase(Locale.ROOT).startsWith("bit(");
            writer.value(isBits ? number(rows.getBytes(i)) : rows.getString(i));
        }
        writer.end();
    }

    /** Bits as PHP prints them. */
    private static @Nullable String number(byte @Nullable [] bits) {
        return bits == null ? null : new BigInteger(1, bits).toString();
    }

    /** The driver's messages may name users and hosts: they stay in the cause. */
    private static SourceFailed translate(SQLException e) {
        String number = " (#" + e.getErrorCode() + ")";
        for (@Nullable Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof SocketTimeoutException) {
                return SourceFault.TIMED_OUT.because("The database did not answer in time", e);
            }
        }
        if (e instanceof SQLTimeoutException) {
            return SourceFault.TIMED_OUT.because("The database did not answer in time" + number, e);
        } else if (e.getErrorCode() == ACCESS_DENIED) {
            return SourceFault.LOGIN_REFUSED.because("The database refused the name or the password" + number, e);
        } else if (e.getErrorCode() == UNKNOWN_DATABASE || e.getErrorCode() == ACCESS_TO_DATABASE_DENIED) {
            return SourceFault.NOT_FOUND.because("There is no such database, or not for this user" + number, e);
        } else if (String.valueOf(e.getMessage()).contains(TLS)) {
            return SourceFault.UNREACHABLE.because(
                    "The database offers no TLS that can be trusted; only ?sslMode=disable in its address allows none",
                    e);
        } else if (e.getSQLState() != null && e.getSQLState().startsWith("08")) {
            return SourceFault.UNREACHABLE.because("The database cannot be reached, or the connection broke", e);
        }
        return SourceFault.REFUSED.because("The database refused the query" + number, e);
    }
}
