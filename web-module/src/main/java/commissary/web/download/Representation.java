package commissary.web.download;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * One form of something that may be downloaded.
 *
 * @param etag quoted, with {@code W/} before it if its bytes may differ
 * @param lastModified told in whole seconds
 * @param isGzip whether its bytes are compressed
 */
public record Representation(String etag, Instant lastModified, String contentType, boolean isGzip) {

    /** As RFC 9110 wants dates written: two digits for every day of the month, unlike Java's own. */
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    public Representation {
        lastModified = lastModified.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The value of {@code Last-Modified}. */
    public String lastModifiedText() {
        return HTTP_DATE.format(lastModified);
    }
}
