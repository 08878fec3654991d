package commissary.feed.internal.source.http;

import java.net.URI;
import java.net.http.HttpHeaders;

/**
 * What came back.
 *
 * @param page the body as text; empty if it was saved to a file
 * @param isSaved whether the body is in the file that was given for it
 * @param bytes of the body
 */
public record Answer(URI uri, int status, HttpHeaders headers, String page, boolean isSaved, long bytes) {

    private static final int FIRST_GOOD = 200;
    private static final int LAST_GOOD = 299;
    private static final int FIRST_REDIRECT = 300;
    private static final int LAST_REDIRECT = 399;

    public boolean isGood() {
        return status >= FIRST_GOOD && status <= LAST_GOOD;
    }

    public boolean isRedirect() {
        return status >= FIRST_REDIRECT
                && status <= LAST_REDIRECT
                && headers.firstValue("Location").isPresent();
    }
}
