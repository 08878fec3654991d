package commissary.feed.internal.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads records of orders one by one: UTF-8, separated by commas, a quote doubled inside quotes, a bare {@code NULL} null
 * and a quoted one a text, nothing at all an empty text. Holds one record at a time.
 *
 * <p>It is strict, because a cut or spoilt export looks like a good one: every record ends with a line end, the last one
 * too, and has as many values as the header. Libraries for CSV do not tell a last line that is cut off from a whole one,
 * nor a quote that never closes from a long value.
 */
public final class CsvRows implements Closeable {

    /** In characters. */
    static final int MAX_RECORD = 16_000_000;

    private static final int MAX_COLUMNS = 4_000;
    private static final int BUFFER = 1 << 16;
    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private final char[] buffer = new char[BUFFER];
    private final List<String> header;
    private int position;
    private int limit;
    private long line = 1;
    private long recordLine;
    private char[] value = new char[1_024];
    private int valueLength;
    private int recordLength;
    private @Nullable String[] values = new String[MAX_COLUMNS];
    private int count;

    private CsvRows(Reader reader) throws IOException {
        this.reader = reader;
        this.header = readHeader();
        this.values = new String[header.size()];
    }

    /**
     * Opens a file and reads its header.
     *
     * @throws SourceFailed if it has none
     */
    public static CsvRows open(Path csv) {
        @Nullable Reader reader = null;
        try {
            reader = new InputStreamReader(Files.newInputStream(csv), StandardCharsets.UTF_8.newDecoder());
            return new CsvRows(reader);
        } catch (IOException e) {
            throw unreadable(1, e, reader);
        } catch (SourceFailed e) {
            closeQuietly(reader, e);
            throw e;
        }
    }

    /** The names of the columns, each once. */
    public List<String> header() {
        return header;
    }

    /**
     * Goes to the next record.
     *
     * @return false if the last one has been read
     * @throws SourceFailed if it is no whole record
     */
    public boolean next() {
        try {
            if (!readRecord()) {
                return false;
            }
        } catch (IOException e) {
            throw unreadable(line, e, null);
        }
        if (count != header.size()) {
            throw wrongLength();
        }
        return true;
    }

    /** A value of the current record, in the order of the header. */
    public @Nullable String get(int column) {
        return values[Objects.checkIndex(column, count)];
    }

    /** The line in which the current record starts, from 1. */
    public long line() {
        return recordLine;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw SourceFault.DISK.because("The download cannot be closed", e);
        }
    }

    private List<String> readHeader() throws IOException {
        if (peek() == BYTE_ORDER_MARK) {
            position++;
        }
        if (!readRecord()) {
            throw SourceFault.TRUNCATED.because("The download is empty");
        }
        List<String> names = Stream.of(values)
                .limit(count)
                .map(name -> name == null ? "NULL" : name)
                .toList();
        if (names.stream().anyMatch(String::isBlank)) {
            throw SourceFault.HEADER_CHANGED.because("A column of the header has no name");
        } else if (new HashSet<>(names).size() < names.size()) {
            throw SourceFault.HEADER_CHANGED.because("Two columns of the header have the same name");
        }
        return names;
    }

    /** Reads up to the line end; false at the end of the file. */
    private boolean readRecord() throws IOException {
        count = 0;
        recordLength = 0;
        recordLine = line;
        if (peek() == END) {
            return false;
        } else if (peek() == '<') {
            throw SourceFault.HTML.because("Line " + line + " is HTML instead of an order");
        }
        int separator;
        do {
            separator = peek() == '"' ? readQuoted() : readBare();
        } while (separator == ',');
        return true;
    }

    private int readQuoted() throws IOException {
        valueLength = 0;
        position++;
        while (true) {
            int c = read();
            if (c == '"') {
                if (peek() != '"') {
                    keep(new String(value, 0, valueLength));
                    return separator(read());
                }
                append((char) read());
            } else if (c == END) {
                throw SourceFault.TRUNCATED.because(
                        "The download is cut off: it ends inside a quoted value of the record" + " that starts in line "
                                + recordLine);
            } else {
                if (c == '\n') {
                    line++;
                }
                append((char) c);
            }
        }
    }

    private int readBare() throws IOException {
        valueLength = 0;
        int c = read();
        while (c != ',' && c != '\n' && c != '\r' && c != END) {
            if (c == '"') {
                throw malformed("has a quote inside a value that is not quoted");
            }
            append((char) c);
            c = read();
        }
        String text = new String(value, 0, valueLength);
        keep(text.equals("NULL") ? null : text);
        return separator(c);
    }

    /** What follows a value: a comma, or a line end, which is returned as one character. */
    private int separator(int c) throws IOException {
        int end = c == '\r' ? read() : c;
        if (c == ',') {
            return c;
        } else if (end == '\n') {
            line++;
            return end;
        } else if (end == END) {
            throw SourceFault.TRUNCATED.because(
                    "The download is cut off: line " + line + ", its last one, has no line end");
        } else if (end == '<') {
            throw SourceFault.HTML.because("Line " + line + " turns into HTML");
        }
        throw malformed("goes on where a comma or the line end should be");
    }

    private void keep(@Nullable String text) {
        int most = values.length;
        if (count == most) {
            count++;
            throw wrongLength();
        }
        values[count++] = text;
    }

    private void append(char c) {
        if (++recordLength > MAX_RECORD) {
            throw SourceFault.TOO_LARGE.because("The record that starts in line " + recordLine + " is longer than "
                    + MAX_RECORD + " characters, or a quote in it never closes");
        }
        if (valueLength == value.length) {
            value = Arrays.copyOf(value, value.length * 2);
        }
        value[valueLength++] = c;
    }

    private int read() throws IOException {
        int c = peek();
        if (c != END) {
            position++;
        }
        return c;
    }

    private int peek() throws IOException {
        if (position == limit) {
            limit = Math.max(0, reader.read(buffer));
            position = 0;
        }
        return limit == 0 ? END : buffer[position];
    }

    private SourceFailed wrongLength() {
        @Nullable String first = values[0];
        if (count == 1 && first != null && first.matches("#\\d{4}.*")) {
            return SourceFault.TRUNCATED.because("The download is cut off: line " + recordLine + " is error "
                    + first.substring(0, 5) + " of the database instead of an order");
        }
        String most = count > values.length ? "more than " + values.length : Integer.toString(count);
        return SourceFault.ROW_LENGTH.because("The record that starts in line " + recordLine + " has " + most
                + " values; the header has " + values.length);
    }

    private SourceFailed malformed(String what) {
        return SourceFault.MALFORMED.because("Line " + line + " " + what);
    }

    private static SourceFailed unreadable(long line, IOException e, @Nullable Reader reader) {
        closeQuietly(reader, e);
        return e instanceof CharacterCodingException
                ? SourceFault.NOT_UTF8.because("The download is no UTF-8, in or after line " + line, e)
                : SourceFault.DISK.because("The download cannot be read back from disk", e);
    }

    private static void closeQuietly(@Nullable Reader reader, Exception reason) {
        try {
            if (reader != null) {
                reader.close();
            }
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
