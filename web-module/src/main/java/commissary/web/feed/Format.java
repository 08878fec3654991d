package commissary.web.feed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How rows are written. */
enum Format {
    /**
     * With a blank before the parameter, as RFC 9110 allows: the server does not find this in its list of what it
     * compresses by itself, which would make length, ranges and strong tags untrue.
     */
    JSON("application/json ;charset=utf-8"),
    NDJSON("application/x-ndjson"),
    CSV("text/csv;charset=utf-8");

    private final String contentType;

    Format(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    /** The name in addresses. */
    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Format> of(String wireName) {
        return Arrays.stream(values())
                .filter(format -> format.wireName().equals(wireName))
                .findFirst();
    }
}
