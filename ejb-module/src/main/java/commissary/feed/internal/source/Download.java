package commissary.feed.internal.source;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * All orders as they came.
 *
 * @param csv a header and a record for each order, as {@link CsvRows} reads them
 * @param columns in the order of the header
 * @param key the column that tells an order from all others
 * @param rows how many orders the source says it has; empty if it cannot say
 */
public record Download(Path csv, List<SourceColumn> columns, String key, OptionalLong rows) {

    public Download {
        columns = List.copyOf(columns);
    }
}
