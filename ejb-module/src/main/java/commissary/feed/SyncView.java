package commissary.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sync.
 *
 * @param askedBy the clock, or who asked
 * @param rows orders that came
 * @param version that it made; null if it made none, because it did not succeed or nothing had changed
 * @param error why it failed or is held
 * @param drift what is different in the shape of the orders
 * @param oldRecordsChanged changed orders that were there before the version before this one
 */
public record SyncView(
        long id,
        SyncState state,
        String askedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable SyncStep step,
        int progress,
        long rows,
        long added,
        long changed,
        long deleted,
        long oldRecordsChanged,
        @Nullable Long version,
        @Nullable String errorCode,
        @Nullable String error,
        List<ColumnDrift> drift) {

    public SyncView {
        drift = List.copyOf(drift);
    }

    /**
     * A column that is new, gone, or of another type.
     *
     * @param before its type before; null if it is new
     * @param now its type now; null if it is gone
     */
    public record ColumnDrift(String column, @Nullable String before, @Nullable String now) {}
}
