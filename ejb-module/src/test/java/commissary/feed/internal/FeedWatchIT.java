package commissary.feed.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import commissary.feed.FeedStatus;
import commissary.feed.internal.snapshot.SnapshotKeeper;
import commissary.feed.internal.sync.RecordedSyncs;
import commissary.feed.internal.sync.VersionStore;
import commissary.platform.config.GivenSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the status says while syncs begin and end in the middle of a look at the database. */
class FeedWatchIT {

    private final VersionStore versions = FeedVersions.empty();
    private final RecordedSyncs syncs = new RecordedSyncs();

    @TempDir
    Path folder = Path.of("given by JUnit");

    private volatile Runnable meanwhile = () -> {};
    private FeedWatch watch = watch();

    @BeforeEach
    void start() {
        watch = watch();
    }

    @Test
    void aSyncThatRunsDuringALookDoesNotGetTheErrorOfTheOneBefore() {
        long failed = syncs.failed("away");
        meanwhile = once(syncs::done);

        watch.look();

        assertThat(watch.status().lastError()).isEqualTo("away");
        assertThat(watch.status().lastSync()).isEqualTo(failed);
        watch.look();
        assertThat(watch.status().lastError()).isNull();
        assertThat(watch.status().lastSync()).isGreaterThan(failed);
    }

    @Test
    void whatIsSeenLaterIsNotReplacedByWhatWasSeenEarlier() throws InterruptedException {
        syncs.done();
        CountDownLatch hasRead = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        meanwhile = once(() -> {
            hasRead.countDown();
            join(goOn);
        });
        Thread early = started();
        hasRead.await();
        syncs.begun();

        Thread late = started();
        await("that the later look is over or waits its turn")
                .until(() -> late.getState() == Thread.State.TERMINATED || late.getState() == Thread.State.BLOCKED);
        goOn.countDown();
        early.join();
        late.join();

        FeedStatus status = watch.status();
        assertThat(status.updateInProgress()).isTrue();
    }

    private Thread started() {
        Thread thread = new Thread(watch::look);
        thread.start();
        return thread;
    }

    private Runnable once(Runnable action) {
        return () -> {
            meanwhile = () -> {};
            action.run();
        };
    }

    private static void join(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private FeedWatch watch() {
        FeedConfig config = new FeedConfig(new GivenSettings(Map.of("commissary.feed.folder", folder.toString()))) {
            /** Asked for in the middle of a look. */
            @Override
            public Optional<Duration> schedule() {
                meanwhile.run();
                return Optional.empty();
            }
        };
        SnapshotKeeper snapshots = new SnapshotKeeper(versions, NoContainer.transaction(), config);
        return new FeedWatch(syncs.store(), versions, snapshots, config, NoContainer.executor());
    }
}
