package commissary.shop.search.internal;

import commissary.platform.migrations.Migrations;
import commissary.shared.ForContainer;
import commissary.shop.catalog.CatalogChanged;
import commissary.shop.catalog.CatalogLog.Changes;
import commissary.shop.search.internal.index.IndexState;
import commissary.shop.search.internal.index.IndexUpdates;
import commissary.shop.search.internal.index.IndexUpdates.Step;
import commissary.shop.search.internal.index.ProductIndex;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets this node's index follow the catalogue. Where there is none, or it is of another shape, or the log does not go
 * back so far, or a category was renamed, another is built beside it and takes its place once it has caught up.
 */
@ApplicationScoped
public class IndexFollower {

    private static final Logger LOG = System.getLogger(IndexFollower.class.getName());
    private static final int LOOKS_AFTER_FAILURE = 10;

    private final IndexUpdates updates;
    private final OpenIndex open;
    private final KeptAnswers kept;
    private final SearchLag lag;
    private final Migrations migrations;
    private final ManagedExecutorService executor;
    private final IndexFolders folders;

    private final ReentrantLock following = new ReentrantLock();
    private final AtomicBoolean rung = new AtomicBoolean();
    private final AtomicBoolean building = new AtomicBoolean();
    private final AtomicInteger looksToWait = new AtomicInteger();
    private boolean hasLooked;
    private @Nullable ProductIndex index;
    private @Nullable IndexState state;

    @Inject
    IndexFollower(
            IndexUpdates updates,
            OpenIndex open,
            KeptAnswers kept,
            SearchLag lag,
            Migrations migrations,
            ManagedExecutorService executor,
            IndexFolders folders) {
        this.updates = updates;
        this.open = open;
        this.kept = kept;
        this.lag = lag;
        this.migrations = migrations;
        this.executor = executor;
        this.folders = folders;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected IndexFollower() {
        this.updates = null;
        this.open = null;
        this.kept = null;
        this.lag = null;
        this.migrations = null;
        this.executor = null;
        this.folders = null;
    }

    /** Whoever changed a product does not wait for the index. */
    void onChange(@Observes CatalogChanged changed) {
        rung.set(true);
        executor.execute(this::follow);
    }

    /** Looks for itself, in case no bell was heard. */
    void look() {
        looksToWait.updateAndGet(looks -> Math.max(0, looks - 1));
        rung.set(true);
        follow();
    }

    /** Builds another index in the background, unless one is being built. */
    void rebuild() {
        if (building.compareAndSet(false, true)) {
            executor.execute(this::build);
        }
    }

    /** Whoever rings while another follows leaves it to him. */
    private void follow() {
        while (migrations.areDone() && rung.get() && following.tryLock()) {
            try {
                rung.set(false);
                readOn();
            } catch (IOException | RuntimeException e) {
                lag.isStuck();
                LOG.log(Level.WARNING, "The search index cannot follow the catalogue now: {0}", e.getMessage());
            } finally {
                following.unlock();
            }
        }
    }

    private void readOn() throws IOException {
        if (!hasLooked) {
            hasLooked = true;
            openKept();
        }
        boolean isWhole = index != null && state != null && !state.isOutdatedBy(updates.paths());
        if (index != null && state != null) {
            isWhole &= catchUp(index, state, true).isPresent();
        }
        if (isWhole) {
            lag.isCaughtUp();
        } else {
            lag.isStuck();
            if (looksToWait.get() == 0) {
                rebuild();
            }
        }
    }

    /** Empty if the log does not go back so far. */
    private Optional<IndexState> catchUp(ProductIndex target, IndexState from, boolean isServed) throws IOException {
        IndexState now = from;
        boolean isMoreLeft = true;
        while (isMoreLeft) {
            Optional<Changes> changes = updates.next(now);
            if (changes.isEmpty()) {
                return Optional.empty();
            }
            @Nullable Instant oldest = changes.get().oldest();
            if (oldest != null && isServed) {
                lag.isBehindSince(oldest);
            }
            Step step = updates.apply(changes.get(), target, now);
            now = step.state();
            isMoreLeft = step.isMoreLeft();
            if (isServed) {
                state = now;
                if (step.hasWritten()) {
                    kept.drop();
                }
            }
        }
        return Optional.of(now);
    }

    private void openKept() throws IOException {
        Optional<Path> folder = folders.latest(ProductIndex.shape());
        if (folder.isEmpty()) {
            return;
        }
        try {
            ProductIndex found = ProductIndex.open(folder.get());
            state = IndexState.load(folder.get()).orElseThrow();
            index = found;
            open.replace(found);
            folders.keepOnly(folder.get());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The search index cannot be opened and is built anew: {0}", e.getMessage());
        }
    }

    private void build() {
        @Nullable ProductIndex fresh = null;
        try {
            fresh = ProductIndex.open(folders.fresh());
            IndexState filled = updates.fill(fresh);
            following.lock();
            try {
                Optional<IndexState> caughtUp = catchUp(fresh, filled, false);
                if (caughtUp.isEmpty()) {
                    throw new IllegalStateException("The log of changes was cut off meanwhile");
                }
                take(fresh, caughtUp.get());
            } finally {
                following.unlock();
            }
            LOG.log(Level.INFO, "The search index was built anew");
        } catch (IOException | RuntimeException e) {
            looksToWait.set(LOOKS_AFTER_FAILURE);
            LOG.log(Level.WARNING, "The search index cannot be built: {0}", e.getMessage());
            drop(fresh);
        } finally {
            building.set(false);
        }
    }

    private void take(ProductIndex fresh, IndexState caughtUp) throws IOException {
        index = fresh;
        state = caughtUp;
        open.replace(fresh);
        kept.drop();
        lag.isCaughtUp();
        folders.keepOnly(fresh.folder());
    }

    private void drop(@Nullable ProductIndex fresh) {
        if (fresh == null || fresh == index) {
            return;
        }
        try {
            fresh.close();
            folders.delete(fresh.folder());
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "A search index that was not finished stays behind: {0}", e.getMessage());
        }
    }
}
