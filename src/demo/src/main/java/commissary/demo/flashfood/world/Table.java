package commissary.demo.flashfood.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables that lie beside this class: CSV with a header, fields in double quotes where they hold a comma. */
final class Table {
    private Table() {}

    static List<Row> read(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The table is missing: " + resource);
            }
            List<List<String>> lines = new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .map(Table::fields)
                    .toList();
            List<String> header = lines.get(0);
            return lines.stream().skip(1).map(fields -> Row.of(header, fields)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table cannot be read: " + resource, e);
        }
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (doubled) {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    /** One line, its fields by the header's names. */
    record Row(Map<String, String> fields) {
        static Row of(List<String> header, List<String> line) {
            if (header.size() != line.size()) {
                throw new IllegalStateException("The table has a line of another width: " + line);
            }
            Map<String, String> fields = new HashMap<>();
            for (int i = 0; i < line.size(); i++) {
                fields.put(header.get(i), line.get(i));
            }
            return new Row(fields);
        }

        String text(String column) {
            String text = fields.get(column);
            if (text == null) {
                throw new IllegalStateException("The table has no column " + column);
            }
            return text;
        }

        double number(String column) {
            return Double.parseDouble(text(column));
        }

        <E extends Enum<E>> E constant(String column, Class<E> type) {
            return Enum.valueOf(type, text(column).toUpperCase(Locale.ROOT));
        }
    }
}
