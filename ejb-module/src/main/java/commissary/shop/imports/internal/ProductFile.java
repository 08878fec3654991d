package commissary.shop.imports.internal;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A file of products, read from its beginning to its end. */
final class ProductFile implements Closeable {

    /** In characters; more are in no row of a product, but behind a quote that never closes. */
    private static final int MAX_ROW = 1_000_000;

    private static final int MAX_HEADER = 20_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CloseableIterator<CsvRecord> records;
    private final Columns columns;

    private ProductFile(CloseableIterator<CsvRecord> records, Columns columns) {
        this.records = records;
        this.columns = columns;
    }

    /** @throws BadFile if its first line names no columns of products */
    static ProductFile open(InputStream csv) throws BadFile, IOException {
        Reader text = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8.newDecoder()), MAX_HEADER);
        CloseableIterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(MAX_ROW)
                .ofCsvRecord(text)
                .iterator();
        if (!hasNext(records)) {
            throw new BadFile("The file is empty");
        }
        return new ProductFile(records, new Columns(records.next().getFields()));
    }

    List<String> header() {
        return columns.header();
    }

    /** Passes over rows. */
    void skip(long rows) throws BadFile, IOException {
        for (long i = 0; i < rows && hasNext(records); i++) {
            records.next();
        }
    }

    /** The next rows, at most so many; none at the end. */
    List<ReadRow> next(int limit) throws BadFile, IOException {
        List<ReadRow> rows = new ArrayList<>(limit);
        while (rows.size() < limit && hasNext(records)) {
            CsvRecord next = records.next();
            rows.add(columns.read(next.getStartingLineNumber(), next.getFields()));
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private static boolean hasNext(CloseableIterator<CsvRecord> records) throws BadFile, IOException {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw new BadFile("The file cannot be read on: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException coding) {
                throw notUtf8(coding);
            }
            throw e.getCause();
        }
    }

    /** Of those that spreadsheets write, the one that the first line has most of. */
    private static char separator(Reader text) throws IOException, BadFile {
        try {
            skipByteOrderMark(text);
            String line = firstLine(text);
            return Stream.of(',', ';', '\t')
                    .max(Comparator.comparingLong(candidate ->
                            line.chars().filter(c -> c == candidate).count()))
                    .orElseThrow();
        } catch (CharacterCodingException e) {
            throw notUtf8(e);
        }
    }

    private static void skipByteOrderMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    private static String firstLine(Reader text) throws IOException {
        StringBuilder line = new StringBuilder();
        text.mark(MAX_HEADER);
        int c = text.read();
        while (c >= 0 && c != '\n' && line.length() < MAX_HEADER - 1) {
            line.append((char) c);
            c = text.read();
        }
        text.reset();
        return line.toString();
    }

    private static BadFile notUtf8(CharacterCodingException e) {
        return new BadFile("The file is not written in UTF-8", e);
    }
}
