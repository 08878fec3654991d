package commissary.feed.internal.snapshot;

import commissary.feed.FeedDocument;
import commissary.platform.json.Json;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * What a snapshot's folder holds; written last, so that a folder with one is whole.
 *
 * @param sha256 of the JSON
 */
record Manifest(
        long version,
        long count,
        Instant lastUpdated,
        List<String> columns,
        long jsonBytes,
        long gzipBytes,
        String sha256) {

    static final String JSON = "orders.json";
    static final String GZIP = "orders.json.gz";
    private static final String FILE = "manifest.json";
    private static final int BUFFER = 1 << 16;
    private static final int TAG = 16;

    static Manifest read(Path folder) throws IOException {
        return Json.mapper().readValue(folder.resolve(FILE).toFile(), Manifest.class);
    }

    void write(Path folder) throws IOException {
        Files.write(folder.resolve(FILE), Json.mapper().writeValueAsBytes(this));
    }

    FeedDocument document(Path folder) {
        return new FeedDocument(
                folder.resolve(JSON),
                folder.resolve(GZIP),
                "v" + version + "-" + sha256.substring(0, TAG),
                version,
                count,
                lastUpdated,
                columns);
    }

    /** Whether both files still have their sizes; cheap. */
    boolean looksWhole(Path folder) {
        return jsonBytes == size(folder.resolve(JSON)) && gzipBytes == size(folder.resolve(GZIP));
    }

    /** Whether both files hold, byte for byte, what was written. */
    boolean isWhole(Path folder) throws IOException {
        if (!looksWhole(folder)) {
            return false;
        }
        try (InputStream json = Files.newInputStream(folder.resolve(JSON));
                InputStream gzip = Files.newInputStream(folder.resolve(GZIP))) {
            return isTheJson(json) && isTheJson(new GZIPInputStream(gzip, BUFFER));
        } catch (ZipException e) {
            return false;
        }
    }

    private boolean isTheJson(InputStream in) throws IOException {
        MessageDigest digest = DocumentWriter.sha256();
        byte[] buffer = new byte[BUFFER];
        int read;
        while ((read = in.read(buffer)) >= 0) {
            digest.update(buffer, 0, read);
        }
        return sha256.equals(HexFormat.of().formatHex(digest.digest()));
    }

    private static long size(Path file) {
        File plain = file.toFile();
        return plain.isFile() ? plain.length() : -1;
    }
}
