package commissary.it.feed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a table of the shop as its database tells them, in the order of their keys. */
final class ShopRows implements AutoCloseable {
    private static final int ROWS_AT_A_TIME = 500;

    private final Connection connection;
    private final ResultSet rows;
    private final List<String> columns = new ArrayList<>();

    ShopRows(String table) throws SQLException {
        connection = ShopDatabase.open();
        Statement statement = connection.createStatement();
        statement.setFetchSize(ROWS_AT_A_TIME);
        // phpMyAdmin writes bits as a number.
        rows = statement.executeQuery("SELECT *, mask + 0 AS bits FROM " + table + " ORDER BY id");
        for (int i = 1; i < rows.getMetaData().getColumnCount(); i++) {
            columns.add(rows.getMetaData().getColumnLabel(i));
        }
    }

    Optional<Map<String, @Nullable String>> next() throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        Map<String, @Nullable String> row = new LinkedHashMap<>();
        for (String column : columns) {
            row.put(column, rows.getString(column.equals("mask") ? "bits" : column));
        }
        return Optional.of(row);
    }

    String server() throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
