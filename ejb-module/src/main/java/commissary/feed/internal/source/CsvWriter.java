package commissary.feed.internal.source;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes what {@link CsvRows} reads. The first record is the header. */
public final class CsvWriter implements Closeable {

    private final BufferedWriter writer;
    private boolean isInRecord;

    private CsvWriter(BufferedWriter writer) {
        this.writer = writer;
    }

    /** Creates a file, or empties it. */
    public static CsvWriter create(Path csv) throws IOException {
        return new CsvWriter(Files.newBufferedWriter(csv, StandardCharsets.UTF_8));
    }

    /** Adds a value to the record; null stays different from every text. */
    public CsvWriter value(@Nullable String value) throws IOException {
        if (isInRecord) {
            writer.write(',');
        }
        isInRecord = true;
        if (value == null) {
            writer.write("NULL");
        } else if (!value.isEmpty()) {
            writer.write('"');
            writer.write(value.indexOf('"') < 0 ? value : value.replace("\"", "\"\""));
            writer.write('"');
        }
        return this;
    }

    /** Ends the record. */
    public void end() throws IOException {
        writer.write('\n');
        isInRecord = false;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
