package commissary.nutrition.foods.internal.usda;

import commissary.platform.imports.UnreadableFile;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table of a release; its columns are known by their names, since their places differ from one to another. */
final class Table {

    private static final int MAX_ROW = 1_000_000;

    private final String name;
    private final CloseableIterator<CsvRecord> rows;
    private final Map<String, Integer> places = new HashMap<>();
    private List<String> row = List.of();
    private long line;

    private Table(String name, CloseableIterator<CsvRecord> rows) {
        this.name = name;
        this.rows = rows;
    }

    /** @throws UnreadableFile if one of the needed columns is not there */
    static Table open(String name, InputStream csv, List<String> needed) throws IOException {
        Table table = new Table(
                name,
                CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .maxBufferSize(MAX_ROW)
                        .ofCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8.newDecoder()))
                        .iterator());
        if (!table.next()) {
            throw new UnreadableFile(name + " is empty");
        }
        for (int place = 0; place < table.row.size(); place++) {
            String column = table.row.get(place).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
            table.places.put(column, place);
        }
        for (String column : needed) {
            if (!table.places.containsKey(column)) {
                throw new UnreadableFile(name + " has no column \"" + column + "\"");
            }
        }
        return table;
    }

    /** Goes to the next row; false at the end. */
    boolean next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return false;
            }
            CsvRecord record = rows.next();
            row = record.getFields();
            line = record.getStartingLineNumber();
            return true;
        } catch (CsvParseException e) {
            throw new UnreadableFile(name + " cannot be read on: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException coding) {
                throw new UnreadableFile(name + " is not written in UTF-8", coding);
            }
            throw e.getCause();
        }
    }

    long line() {
        return line;
    }

    /** What stands in the row's field; empty if there is no such column, or nothing in it. */
    String text(String column) {
        @Nullable Integer place = places.get(column);
        return place == null || place >= row.size()
                ? ""
                : row.get(place).strip().replace("\u0000", "");
    }

    /** The same as a number of an amount; null if it is none. */
    @Nullable
    String number(String column) {
        String text = text(column);
        return text.matches("-?\\d{1,9}(\\.\\d{1,12})?|\\.\\d{1,12}") ? text : null;
    }
}
