package commissary.feed.internal.source.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import commissary.feed.internal.source.CsvRows;
import commissary.feed.internal.source.CsvWriter;
import commissary.feed.internal.source.SourceFault;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Shopify's {@code orders_export}: an order is a line with its own columns and its first item, and a line for each further
 * item that repeats only the order's name. All items of an order become one value, a JSON array with an object for each,
 * under the names of their columns.
 */
final class ShopifyExport {

    private static final String NAME = "Name";
    private static final String ITEM = "Lineitem ";
    private static final String ITEMS = "lineitems";
    private static final int MAX_ITEMS_LENGTH = 10_000_000;
    private static final JsonFactory JSON = new JsonFactory();

    private final Path export;

    ShopifyExport(Path export) {
        this.export = export;
    }

    /** Writes an order a record. */
    void gather(Path csv) {
        try (CsvRows rows = CsvRows.open(export);
                CsvWriter writer = CsvWriter.create(csv)) {
            gather(rows, new Columns(rows.header()), writer);
        } catch (IOException e) {
            throw SourceFault.DISK.because("The orders cannot be written to disk", e);
        }
    }

    private static void gather(CsvRows rows, Columns columns, CsvWriter writer) throws IOException {
        for (int column : columns.ofOrder()) {
            writer.value(rows.header().get(column));
        }
        writer.value(ITEMS).end();
        @Nullable Order order = null;
        while (rows.next()) {
            String name = text(rows, columns.name());
            if (name.isBlank()) {
                throw SourceFault.MALFORMED.because("Line " + rows.line() + " does not say of which order it is");
            }
            if (order == null || !order.name.equals(name)) {
                if (order != null) {
                    order.write(writer);
                }
                order = new Order(name, rows, columns);
            }
            order.addItem(rows, columns);
        }
        if (order != null) {
            order.write(writer);
        }
    }

    /** Here nothing is null: a bare NULL is someone's name. */
    private static String text(CsvRows rows, int column) {
        return Objects.requireNonNullElse(rows.get(column), "NULL");
    }

    /**
     * Which columns are whose, by their place.
     *
     * @param name the order's name
     */
    private record Columns(List<String> header, int name, List<Integer> ofOrder, List<Integer> ofItem) {

        Columns(List<String> header) {
            this(header, header.indexOf(NAME), new ArrayList<>(), new ArrayList<>());
            if (name < 0 || header.stream().noneMatch(column -> column.startsWith(ITEM))) {
                throw SourceFault.HEADER_CHANGED.because(
                        "The file is no orders_export of Shopify: it has no column Name or none of line items");
            } else if (header.contains(ITEMS)) {
                throw SourceFault.HEADER_CHANGED.because("The file already has a column " + ITEMS);
            }
            for (int i = 0; i < header.size(); i++) {
                (header.get(i).startsWith(ITEM) ? ofItem : ofOrder).add(i);
            }
        }
    }

    /** An order while its lines are read. */
    private static final class Order {

        private final String name;
        private final List<String> values = new ArrayList<>();
        private final StringWriter items = new StringWriter();
        private final JsonGenerator json;

        Order(String name, CsvRows rows, Columns columns) throws IOException {
            this.name = name;
            columns.ofOrder().forEach(column -> values.add(text(rows, column)));
            json = JSON.createGenerator(items);
            json.writeStartArray();
        }

        void addItem(CsvRows rows, Columns columns) throws IOException {
            if (columns.ofItem().stream().allMatch(column -> text(rows, column).isEmpty())) {
                return;
            }
            json.writeStartObject();
            for (int column : columns.ofItem()) {
                json.writeStringField(columns.header().get(column), text(rows, column));
            }
            json.writeEndObject();
            if (items.getBuffer().length() > MAX_ITEMS_LENGTH) {
                throw SourceFault.TOO_LARGE.because("The order whose lines go up to line " + rows.line()
                        + " has more than " + MAX_ITEMS_LENGTH + " characters of items");
            }
        }

        void write(CsvWriter writer) throws IOException {
            json.writeEndArray();
            json.close();
            for (String value : values) {
                writer.value(value);
            }
            writer.value(items.toString()).end();
        }
    }
}
