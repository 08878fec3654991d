package commissary.shop.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that was brought in and what became of it.
 *
 * @param kind {@code products}, or what another feature reads
 * @param startedBy the name of whoever did
 * @param bytes the file's length
 * @param percent how much of the file is read
 * @param rows read so far, each of which was created, changed, unchanged or refused
 * @param error why it failed
 */
public record FileImport(
        long id,
        String kind,
        String fileName,
        String startedBy,
        ImportState state,
        long bytes,
        int percent,
        long rows,
        long created,
        long changed,
        long unchanged,
        long refused,
        @Nullable String error,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {}
