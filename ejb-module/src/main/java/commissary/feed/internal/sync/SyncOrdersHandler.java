package commissary.feed.internal.sync;

import commissary.feed.SyncStep;
import commissary.feed.internal.FeedConfig;
import commissary.feed.internal.snapshot.SnapshotKeeper;
import commissary.feed.internal.source.Download;
import commissary.feed.internal.source.OrderSource;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.OutsideJobHandler;
import commissary.shared.DomainException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;

/**
 * Syncs: downloads all orders to disk, makes a version of them in one transaction, and writes this node's snapshot. When
 * it dies in between, its job is taken again and it begins anew: nothing was changed, or the version is there.
 */
@Dependent
class SyncOrdersHandler implements OutsideJobHandler<SyncOrders> {

    private static final Logger LOG = System.getLogger(SyncOrdersHandler.class.getName());

    private final OrderSource source;
    private final VersionTransaction versions;
    private final SnapshotKeeper snapshots;
    private final SyncLog log;
    private final FeedConfig config;
    private final Clock clock;

    @Inject
    SyncOrdersHandler(
            OrderSource source,
            VersionTransaction versions,
            SnapshotKeeper snapshots,
            SyncLog log,
            FeedConfig config,
            Clock clock) {
        this.source = source;
        this.versions = versions;
        this.snapshots = snapshots;
        this.log = log;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public JobType<SyncOrders> type() {
        return SyncOrders.TYPE;
    }

    @Override
    public boolean worksHere() {
        return config.syncs();
    }

    @Override
    public void handle(SyncOrders sync, JobRun run) throws IOException {
        if (!log.isRunning(sync.syncId())) {
            return;
        }
        SyncResult result = result(sync);
        log.finish(sync.syncId(), result);
        LOG.log(
                Level.INFO,
                "Sync {0}: {1}, {2} orders, {3} added, {4} changed, {5} deleted {6}",
                sync.syncId(),
                result.state(),
                result.changes().records(),
                result.changes().added(),
                result.changes().changed(),
                result.changes().deleted(),
                String.valueOf(result.error()));
    }

    private SyncResult result(SyncOrders sync) {
        try (WorkFolder folder = WorkFolder.make(config.folder())) {
            return sync(sync, folder.path());
        } catch (Held e) {
            return e.result();
        } catch (DomainException e) {
            return SyncResult.failed(e.code().value(), e.getMessage());
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "Sync " + sync.syncId() + " failed", e);
            return SyncResult.failed("FEED_SYNC_FAILED", "The sync failed: " + e.getMessage());
        }
    }

    private SyncResult sync(SyncOrders sync, Path folder) throws IOException {
        LoggedProgress progress = new LoggedProgress(log, sync.syncId(), clock);
        Instant readAt = clock.instant();
        Download download = source.download(folder, progress);
        SyncResult result = versions.run(sync.syncId(), download, log.allowance(sync.confirmed()), readAt, progress);
        progress.at(SyncStep.SNAPSHOT, 0);
        snapshots.renew();
        return result;
    }
}
