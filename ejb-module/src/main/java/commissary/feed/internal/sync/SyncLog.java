package commissary.feed.internal.sync;

import commissary.feed.SyncStep;
import commissary.feed.internal.sync.SyncStore.Allowance;
import commissary.shared.ForContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Writes down how a sync goes, each time in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class SyncLog {

    private final SyncStore store;
    private final Clock clock;

    @Inject
    SyncLog(SyncStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected SyncLog() {
        this(null, null);
    }

    boolean isRunning(long syncId) {
        return store.lockRunning(syncId);
    }

    Allowance allowance(@Nullable Long confirmed) {
        return confirmed == null ? Allowance.NONE : store.allowance(confirmed).orElse(Allowance.NONE);
    }

    void progress(long syncId, SyncStep step, int percent) {
        store.progress(syncId, step, percent);
    }

    void finish(long syncId, SyncResult result) {
        store.finish(syncId, result, clock.instant());
    }
}
