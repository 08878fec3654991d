package commissary.feed.internal.snapshot;

import commissary.feed.FeedDocument;
import commissary.feed.internal.FeedConfig;
import commissary.feed.internal.Folders;
import commissary.feed.internal.sync.VersionStore;
import commissary.feed.internal.sync.VersionStore.Version;
import commissary.platform.persistence.LongTransaction;
import commissary.shared.ForContainer;
import commissary.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Documents of older versions and of changes: each is written once, when it is first asked for, and kept while the
 * newest version stays the same.
 */
@ApplicationScoped
public class Answers {

    private final VersionStore versions;
    private final LongTransaction transaction;
    private final FeedConfig config;
    private final Map<String, FeedDocument> kept = new HashMap<>();
    private long newest;

    @Inject
    public Answers(VersionStore versions, LongTransaction transaction, FeedConfig config) {
        this.versions = versions;
        this.transaction = transaction;
        this.config = config;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected Answers() {
        this(null, null, null);
    }

    /**
     * All orders of a version.
     *
     * @throws NotFound if it is not kept
     */
    public FeedDocument asOf(long number) {
        return inTransaction(() -> {
            Version version = known(number);
            return answer("v" + number, version, path -> {
                try (DocumentWriter writer = new DocumentWriter(path, null, Heads.all(version))) {
                    versions.records(number, writer::order);
                    writer.finish();
                }
                return version.records();
            });
        });
    }

    /**
     * What changed after a version.
     *
     * @throws NotFound if it is not kept
     */
    public FeedDocument changesSince(long since) {
        return inTransaction(() -> {
            known(since);
            Version version = versions.newest().orElseThrow(() -> unknown(since));
            return answer("c" + since + "-" + version.number(), version, path -> changes(since, version, path));
        });
    }

    private long changes(long since, Version version, Path path) throws IOException {
        List<String> deleted = versions.deletedKeys(since, version.number());
        AtomicLong count = new AtomicLong();
        versions.changedRecords(since, version.number(), body -> count.incrementAndGet());
        try (DocumentWriter writer =
                new DocumentWriter(path, null, Heads.changes(since, count.get(), deleted, version))) {
            versions.changedRecords(since, version.number(), writer::order);
            writer.finish();
        }
        return count.get();
    }

    private Version known(long number) {
        return versions.find(number).orElseThrow(() -> unknown(number));
    }

    private static NotFound unknown(long number) {
        return new NotFound("FEED_VERSION_NOT_FOUND", "Version " + number + " is not kept");
    }

    /** Writes the document's file. */
    private interface Writing {

        /** Returns how many orders it has. */
        long to(Path file) throws IOException;
    }

    private FeedDocument answer(String tag, Version version, Writing writing) throws IOException {
        Path folder = config.folder().resolve("answers");
        long now = versions.newest().map(Version::number).orElse(0L);
        if (now != newest) {
            Folders.delete(folder);
            kept.clear();
            newest = now;
        }
        @Nullable FeedDocument known = kept.get(tag);
        if (known != null && Files.exists(known.json())) {
            return known;
        }
        Path file = Files.createDirectories(folder).resolve(tag + ".json");
        long count = writing.to(file);
        FeedDocument document = new FeedDocument(
                file,
                null,
                tag,
                version.number(),
                count,
                version.readAt(),
                version.shape().names());
        kept.put(tag, document);
        return document;
    }

    /** One at a time, so that none is written twice. */
    private synchronized FeedDocument inTransaction(LongTransaction.Work<FeedDocument> work) {
        try {
            return transaction.run(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
