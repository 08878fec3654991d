package commissary.feed.internal.snapshot;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes a document, and beside it the same compressed, in one pass. What it has finished is on the disk. */
final class DocumentWriter implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final FileChannel json;
    private final @Nullable FileChannel gzip;
    private final MessageDigest digest;
    private final OutputStream jsonOut;
    private final @Nullable GZIPOutputStream gzipOut;
    private boolean first = true;

    /**
     * @param head the first line, without its end
     * @param gzip null if it is not wanted compressed
     */
    DocumentWriter(Path json, @Nullable Path gzip, String head) throws IOException {
        this.digest = sha256();
        this.json = open(json);
        this.gzip = gzip == null ? null : open(gzip);
        this.jsonOut =
                new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(this.json), digest), BUFFER);
        this.gzipOut = this.gzip == null ? null : new GZIPOutputStream(Channels.newOutputStream(this.gzip), BUFFER);
        write(head);
    }

    void order(String body) throws IOException {
        write(first ? "\n" : ",\n");
        write(body);
        first = false;
    }

    /**
     * Ends the document.
     *
     * @return the SHA-256 of the JSON
     */
    String finish() throws IOException {
        write("\n]}");
        jsonOut.flush();
        json.force(true);
        if (gzipOut != null && gzip != null) {
            gzipOut.finish();
            gzip.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        try {
            json.close();
        } finally {
            if (gzip != null) {
                gzip.close();
            }
        }
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        jsonOut.write(bytes);
        if (gzipOut != null) {
            gzipOut.write(bytes);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
