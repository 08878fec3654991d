package commissary.platform.persistence;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Rows for any table, made of what the catalog says of its columns. */
final class SomeRow {

    private record Column(String name, String type, boolean generated) {}

    private SomeRow() {}

    /** The statement that inserts a row of {@code :owner}. */
    static String insert(Handle handle, OwnerTable table) {
        List<Column> columns = columns(handle, table.name()).stream()
                .filter(column -> !column.generated())
                .toList();
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String values = columns.stream().map(column -> value(table, column)).collect(Collectors.joining(", "));
        return "insert into " + table.name() + " (" + names + ") values (" + values + ")";
    }

    private static String value(OwnerTable table, Column column) {
        if (column.name().equals(table.owner())) {
            return ":owner";
        }
        return table.values().getOrDefault(column.name(), any(column.type()));
    }

    private static String any(String type) {
        return switch (type) {
            case "bigint", "integer", "numeric", "smallint" -> "1 + floor(random() * 90)";
            case "text" -> "left(gen_random_uuid()::text, 8)";
            case "uuid" -> "gen_random_uuid()";
            case "boolean" -> "false";
            case "timestamp with time zone" -> "now()";
            case "date" -> "current_date";
            case "jsonb" -> "'{}'";
            case "bytea" -> "'\\x00'";
            case "double precision", "real" -> "0";
            default -> {
                if (type.endsWith("[]")) {
                    yield "'{}'";
                }
                throw new IllegalArgumentException("No value known of type " + type);
            }
        };
    }

    private static List<Column> columns(Handle handle, String table) {
        return handle.createQuery(
                        """
                        select attname, format_type(atttypid, null) as type,
                               attidentity <> '' or attgenerated <> '' as generated
                        from pg_attribute
                        where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped
                        order by attnum
                        """)
                .bind("table", table)
                .map((row, context) ->
                        new Column(row.getString("attname"), row.getString("type"), row.getBoolean("generated")))
                .list();
    }
}
