package commissary.feed.internal.sync;

import commissary.feed.SyncState;
import commissary.feed.SyncView.ColumnDrift;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a sync.
 *
 * @param columns that it would introduce, if it is held
 */
record SyncResult(
        SyncState state,
        VersionChanges changes,
        @Nullable String errorCode,
        @Nullable String error,
        List<ColumnDrift> drift,
        List<String> columns) {

    private static final VersionChanges NOTHING = new VersionChanges(0, 0, 0, 0, 0);

    static SyncResult done(VersionChanges changes, List<ColumnDrift> drift) {
        return new SyncResult(SyncState.DONE, changes, null, null, drift, List.of());
    }

    static SyncResult held(
            VersionChanges changes, String errorCode, String reason, List<ColumnDrift> drift, List<String> columns) {
        return new SyncResult(SyncState.HELD, changes, errorCode, reason, drift, columns);
    }

    static SyncResult failed(String errorCode, String reason) {
        return new SyncResult(SyncState.FAILED, NOTHING, errorCode, reason, List.of(), List.of());
    }
}
