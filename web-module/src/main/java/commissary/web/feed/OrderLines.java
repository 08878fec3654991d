package commissary.web.feed;

import commissary.web.download.Body;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;

/**
 * The lines of a kept document, one at a time: its head, then an order each. The line that is current stands in
 * {@link #bytes()} between {@link #start()} and {@link #end()}, until the next.
 */
final class OrderLines implements Closeable {

    private static final int CHUNK_BYTES = 64 * 1024;

    private final Body document;
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private byte[] bytes = new byte[2 * CHUNK_BYTES];
    private int filled;
    private int start;
    private int end;
    private int next;

    OrderLines(Body document) {
        this.document = document;
    }

    /** Goes to the first line. */
    void readHead() throws IOException {
        advance();
    }

    /** Goes to the next order; false at the end of the document. */
    boolean nextOrder() throws IOException {
        advance();
        if (bytes[start] == ']') {
            return false;
        }
        if (bytes[end - 1] == ',') {
            end--;
        }
        return true;
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void advance() throws IOException {
        start = next;
        int scanned = start;
        while (true) {
            for (int i = scanned; i < filled; i++) {
                if (bytes[i] == '\n') {
                    end = i;
                    next = i + 1;
                    if (end > start) {
                        return;
                    }
                    start = next;
                }
            }
            scanned = filled - start;
            boolean isOver = !fill();
            scanned += start;
            if (isOver) {
                endWithoutLineEnd();
                return;
            }
        }
    }

    private void endWithoutLineEnd() throws IOException {
        if (start == filled) {
            throw new EOFException("The document ends before its last line");
        }
        end = filled;
        next = filled;
    }

    /** Moves the line that has begun to the front, and reads more behind it. */
    private boolean fill() throws IOException {
        System.arraycopy(bytes, start, bytes, 0, filled - start);
        filled -= start;
        start = 0;
        int read = document.read(chunk);
        if (read < 0) {
            return false;
        }
        if (filled + read > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, filled + read));
        }
        System.arraycopy(chunk, 0, bytes, filled, read);
        filled += read;
        return true;
    }
}
