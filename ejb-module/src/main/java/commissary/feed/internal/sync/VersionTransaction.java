package commissary.feed.internal.sync;

import commissary.feed.SyncStep;
import commissary.feed.SyncView.ColumnDrift;
import commissary.feed.internal.source.CsvRows;
import commissary.feed.internal.source.Download;
import commissary.feed.internal.source.SourceFailed;
import commissary.feed.internal.source.SourceProgress;
import commissary.feed.internal.sync.SyncStore.Allowance;
import commissary.feed.internal.sync.VersionStore.Version;
import commissary.platform.persistence.BulkLoad;
import commissary.platform.persistence.LongTransaction;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what was downloaded into the next version: one transaction, so it is there whole or not at all. */
@Dependent
class VersionTransaction {

    private final LongTransaction transaction;
    private final VersionStore versions;
    private final SyncStore syncs;

    @Inject
    VersionTransaction(LongTransaction transaction, VersionStore versions, SyncStore syncs) {
        this.transaction = transaction;
        this.versions = versions;
        this.syncs = syncs;
    }

    /**
     * Loads, compares, and writes a version if anything changed.
     *
     * @throws Held if an administrator has to decide first
     * @throws SourceFailed if what was downloaded is no good
     */
    SyncResult run(long syncId, Download download, Allowance allowance, Instant readAt, SourceProgress progress)
            throws IOException {
        return transaction.run(() -> {
            versions.lock();
            ShapeOfOrders shape = new ShapeOfOrders(download.key(), download.columns());
            Optional<Version> before = versions.newest();
            List<ColumnDrift> drift =
                    before.map(version -> version.shape().driftTo(shape)).orElse(List.of());
            long loaded = load(download, shape, progress);
            progress.at(SyncStep.DIFF, 0);
            versions.doubledKey().ifPresent(VersionTransaction::refuseDoubled);
            long number = before.map(Version::number).orElse(0L) + 1;
            VersionChanges changes = versions.apply(number, loaded);
            boolean readsOtherwise = before.isPresent() && !before.get().shape().readsLike(shape);
            if (readsOtherwise && !shape.names().equals(allowance.columns())) {
                throw new Held(headerChanged(changes, drift, shape));
            }
            if (changes.isMassDeletion() && changes.deleted() > allowance.deletions()) {
                throw new Held(massDeletion(changes, drift, shape));
            }
            if (!syncs.lockRunning(syncId)) {
                throw new IllegalStateException("Sync " + syncId + " was ended by somebody else");
            }
            if (!changes.isEmpty() || before.isEmpty() || !drift.isEmpty()) {
                versions.publish(new Version(number, readAt, loaded, shape));
                syncs.published(syncId, number);
            }
            return SyncResult.done(changes, drift);
        });
    }

    private long load(Download download, ShapeOfOrders shape, SourceProgress progress) throws IOException {
        progress.at(SyncStep.LOAD, 0);
        try (CsvRows rows = CsvRows.open(download.csv())) {
            if (!rows.header().equals(shape.names())) {
                throw new SourceFailed(
                        "FEED_HEADER_CHANGED", "The header of what came is not the one that was asked for", null);
            }
            return versions.load(orders(rows, shape, download.rows().orElse(0), progress));
        }
    }

    private static BulkLoad.Source orders(CsvRows rows, ShapeOfOrders shape, long expected, SourceProgress progress) {
        int key = shape.names().indexOf(shape.key());
        if (key < 0) {
            throw new SourceFailed("FEED_NO_KEY", "The orders have no column " + shape.key(), null);
        }
        OrderBody body = new OrderBody(shape.names());
        return target -> {
            long done = 0;
            while (rows.next()) {
                target.row(keyOf(rows.get(key), done), body.of(rows::get));
                done++;
                progress.at(SyncStep.LOAD, expected == 0 ? 0 : (double) done / expected);
            }
        };
    }

    private static String keyOf(@Nullable String key, long done) {
        if (key == null || key.isEmpty() || key.indexOf('\0') >= 0) {
            throw new SourceFailed("FEED_NO_KEY", "Order " + (done + 1) + " has no key", null);
        }
        return Objects.requireNonNull(key);
    }

    private static void refuseDoubled(String key) {
        throw new SourceFailed("FEED_KEY_DOUBLED", "More than one order has the key " + key, null);
    }

    private static SyncResult headerChanged(VersionChanges changes, List<ColumnDrift> drift, ShapeOfOrders shape) {
        return SyncResult.held(
                changes,
                "FEED_HEADER_CHANGED",
                "The columns of the orders are not the ones known; an administrator has to confirm the new ones",
                drift,
                shape.names());
    }

    private static SyncResult massDeletion(VersionChanges changes, List<ColumnDrift> drift, ShapeOfOrders shape) {
        return SyncResult.held(
                changes,
                "FEED_MASS_DELETION",
                changes.deleted() + " of " + changes.before()
                        + " orders would be deleted; an administrator has to confirm that",
                drift,
                shape.names());
    }
}
