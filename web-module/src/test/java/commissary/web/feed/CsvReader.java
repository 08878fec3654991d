package commissary.web.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads CSV as RFC 4180 has it; an empty field without quotes is null. */
final class CsvReader {

    private final String text;
    private int position;

    private CsvReader(String text) {
        this.text = text;
    }

    static List<List<@Nullable String>> read(String text) {
        CsvReader reader = new CsvReader(text);
        List<List<@Nullable String>> rows = new ArrayList<>();
        while (reader.position < text.length()) {
            rows.add(reader.row());
        }
        return rows;
    }

    private List<@Nullable String> row() {
        List<@Nullable String> row = new ArrayList<>();
        while (true) {
            row.add(field());
            if (text.startsWith("\r\n", position)) {
                position += 2;
                return row;
            }
            if (text.charAt(position) != ',') {
                throw new IllegalStateException("Neither comma nor line end at " + position);
            }
            position++;
        }
    }

    private @Nullable String field() {
        if (text.charAt(position) == '"') {
            return quoted();
        }
        int start = position;
        while (",\r\n\"".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return position == start ? null : text.substring(start, position);
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        position++;
        while (true) {
            if (text.startsWith("\"\"", position)) {
                value.append('"');
                position += 2;
            } else if (text.charAt(position) == '"') {
                position++;
                return value.toString();
            } else {
                value.append(text.charAt(position++));
            }
        }
    }
}
