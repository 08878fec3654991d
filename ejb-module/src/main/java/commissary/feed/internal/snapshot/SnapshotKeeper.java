package commissary.feed.internal.snapshot;

import commissary.feed.FeedDocument;
import commissary.feed.FeedUnreadable;
import commissary.feed.internal.FeedConfig;
import commissary.feed.internal.Folders;
import commissary.feed.internal.sync.VersionStore;
import commissary.feed.internal.sync.VersionStore.Version;
import commissary.platform.persistence.LongTransaction;
import commissary.shared.ForContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * This node's snapshot of the newest version: a folder that appears whole under its name, or not at all. At the start
 * the folder that is there is checked byte for byte; a damaged one is made again from the database.
 */
@ApplicationScoped
public class SnapshotKeeper {

    private static final Logger LOG = System.getLogger(SnapshotKeeper.class.getName());
    private static final String PREFIX = "v";

    private final VersionStore versions;
    private final LongTransaction transaction;
    private final FeedConfig config;
    private final Object look = new Object();

    private volatile @Nullable Kept kept;
    private volatile @Nullable String problem;
    private volatile boolean damaged;
    private volatile boolean looked;

    @Inject
    public SnapshotKeeper(VersionStore versions, LongTransaction transaction, FeedConfig config) {
        this.versions = versions;
        this.transaction = transaction;
        this.config = config;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected SnapshotKeeper() {
        this(null, null, null);
    }

    private record Kept(Path folder, Manifest manifest) {

        FeedDocument document() {
            return manifest.document(folder);
        }
    }

    /**
     * What is served now; empty while there is nothing.
     *
     * @throws FeedUnreadable if it is damaged
     */
    public Optional<FeedDocument> current() {
        try {
            lookAtDiskOnce();
        } catch (IOException e) {
            throw new FeedUnreadable(e);
        }
        if (damaged) {
            throw new FeedUnreadable(null);
        }
        return Optional.ofNullable(kept).map(Kept::document);
    }

    /** What is wrong with the snapshot of this node, if anything is. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    private long version() {
        @Nullable Kept now = kept;
        return now == null ? 0 : now.manifest().version();
    }

    public long sizeBytes() {
        @Nullable Kept now = kept;
        return now == null ? 0 : now.manifest().jsonBytes();
    }

    /** Whether there is something to do: another version, or a damage. */
    public boolean isDue(long newest) {
        @Nullable Kept now = kept;
        boolean isGone = now != null && !now.manifest().looksWhole(now.folder());
        return config.serves() && (newest != version() || damaged || isGone);
    }

    /** Sees to it that this node serves the newest version. What it served before stays until then. */
    public synchronized void renew() throws IOException {
        if (!config.serves()) {
            return;
        }
        try {
            lookAtDiskOnce();
            Optional<Version> newest = transaction.run(versions::newest);
            @Nullable Kept now = kept;
            damaged = damaged || (now != null && !now.manifest().looksWhole(now.folder()));
            if (newest.isPresent() && (damaged || newest.get().number() != version())) {
                make(newest.get());
            }
            problem = null;
        } catch (IOException | RuntimeException e) {
            problem = "The snapshot cannot be written: " + e.getMessage();
            throw e;
        }
    }

    /** By whoever comes first; making a snapshot takes longer, and those who read the old one do not wait for that. */
    private void lookAtDiskOnce() throws IOException {
        if (looked || !config.serves()) {
            return;
        }
        synchronized (look) {
            if (!looked) {
                lookAtDisk();
                looked = true;
            }
        }
    }

    private void lookAtDisk() throws IOException {
        Path snapshots = Files.createDirectories(config.folder().resolve("snapshots"));
        for (Path folder : folders(snapshots)) {
            if (kept == null && folder.getFileName().toString().startsWith(PREFIX)) {
                take(folder);
            } else {
                Folders.delete(folder);
            }
        }
    }

    private void take(Path folder) throws IOException {
        try {
            Manifest manifest = Manifest.read(folder);
            if (manifest.isWhole(folder)) {
                kept = new Kept(folder, manifest);
                return;
            }
            LOG.log(Level.WARNING, "The snapshot {0} is damaged; it is made again", folder);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The snapshot " + folder + " cannot be read; it is made again", e);
        }
        damaged = true;
    }

    private void make(Version version) throws IOException {
        Path snapshots = config.folder().resolve("snapshots");
        Path growing = snapshots.resolve("growing");
        Folders.delete(growing);
        Files.createDirectories(growing);
        Manifest manifest;
        try {
            manifest = write(version, growing);
        } catch (IOException | RuntimeException e) {
            Folders.delete(growing);
            throw e;
        }
        Path folder = snapshots.resolve(PREFIX + version.number());
        @Nullable Kept before = kept;
        if (damaged) {
            Folders.delete(folder);
        }
        Files.move(growing, folder, StandardCopyOption.ATOMIC_MOVE);
        kept = new Kept(folder, manifest);
        damaged = false;
        if (before != null && !before.folder().equals(folder)) {
            Folders.delete(before.folder());
        }
    }

    private Manifest write(Version version, Path folder) throws IOException {
        Path json = folder.resolve(Manifest.JSON);
        Path gzip = folder.resolve(Manifest.GZIP);
        String sha256;
        try (DocumentWriter writer = new DocumentWriter(json, gzip, Heads.all(version))) {
            transaction.run(() -> {
                versions.records(version.number(), writer::order);
                return version;
            });
            sha256 = writer.finish();
        }
        Manifest manifest = new Manifest(
                version.number(),
                version.records(),
                version.readAt(),
                version.shape().names(),
                Files.size(json),
                Files.size(gzip),
                sha256);
        manifest.write(folder);
        return manifest;
    }

    /** The newest version first. */
    private static List<Path> folders(Path snapshots) throws IOException {
        try (Stream<Path> all = Files.list(snapshots)) {
            return all.sorted(Comparator.comparing((Path folder) -> number(folder))
                            .reversed())
                    .toList();
        }
    }

    private static long number(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches(PREFIX + "\\d{1,18}") ? Long.parseLong(name.substring(PREFIX.length())) : -1;
    }
}
