package commissary.feed;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Orders as a file, ready to be sent; it needs no database. The file holds UTF-8 JSON: a first line that ends with
 * {@code "data":[}, then an order on each line, each but the last with a comma at its end, then the line {@code ]}}.
 * Only between orders are there line ends. A file is never changed; one that is no longer needed is deleted, which does
 * not disturb who has it open.
 *
 * @param json the file
 * @param gzip the same, compressed; null where it is not kept
 * @param tag tells this content from every other; letters, digits and dashes
 * @param columns of every order, in their order
 */
public record FeedDocument(
        Path json,
        @Nullable Path gzip,
        String tag,
        long version,
        long count,
        Instant lastUpdated,
        List<String> columns) {

    public FeedDocument {
        columns = List.copyOf(columns);
    }
}
