package commissary.web.feed;

import commissary.feed.FeedDocument;
import commissary.web.download.Representation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The forms of a document, each with a tag of its own. */
final class Tags {

    private static final int HASH_BYTES = 8;

    private Tags() {}

    /** The file as it is kept. */
    static Representation ofFile(FeedDocument document, boolean isGzip) {
        return new Representation(
                '"' + document.tag() + (isGzip ? "-gzip" : "") + '"',
                document.lastUpdated(),
                Format.JSON.contentType(),
                isGzip);
    }

    /** Rows made of it: the tag is weak, since they may be sent compressed or not. */
    static Representation ofRows(FeedDocument document, FetchQuery query) {
        String fields = query.fields().isEmpty() ? "" : "-" + hash(String.join(",", query.fields()));
        return new Representation(
                "W/\"" + document.tag() + "-" + query.format().wireName() + fields + '"',
                document.lastUpdated(),
                query.format().contentType(),
                false);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
