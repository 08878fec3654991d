package commissary.shop.imports.internal;

import commissary.platform.events.Events;
import commissary.platform.jobs.Jobs;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shop.catalog.BulkProducts;
import commissary.shop.catalog.BulkProducts.Outcome;
import commissary.shop.catalog.Categories;
import commissary.shop.catalog.CategoryPath;
import commissary.shop.catalog.ProductEdit;
import commissary.shop.imports.FileImport;
import commissary.shop.imports.FileImports;
import commissary.shop.imports.ImportEnded;
import commissary.shop.imports.ImportState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The steps of an import, each in a transaction of its own: whoever dies between two of them goes on from the last. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ImportLog {

    private static final Duration ABANDONED = Duration.ofHours(6);
    private static final Duration KEPT = Duration.ofDays(90);

    private final ImportStore store;
    private final BulkProducts products;
    private final Categories categories;
    private final Jobs jobs;
    private final Events events;
    private final Clock clock;

    @Inject
    ImportLog(ImportStore store, BulkProducts products, Categories categories, Jobs jobs, Events events, Clock clock) {
        this.store = store;
        this.products = products;
        this.categories = categories;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected ImportLog() {
        this(null, null, null, null, null, null);
    }

    long create(String kind, String fileName, String startedBy) {
        store.tidy(clock.instant().minus(ABANDONED), clock.instant().minus(KEPT), clock.instant());
        return store.create(kind, fileName, startedBy, clock.instant());
    }

    void add(long importId, int number, byte[] piece) {
        store.addPiece(importId, number, piece);
    }

    Optional<byte[]> piece(long importId, int number) {
        return store.piece(importId, number);
    }

    void isUploaded(long importId) {
        store.isUploaded(importId);
        String kind = store.find(importId).orElseThrow().kind();
        jobs.enqueue(kind.equals(FileImports.PRODUCTS) ? ReadImport.job(importId) : ReadFile.job(importId, kind));
    }

    Optional<FileImport> begin(long importId) {
        return store.begin(importId, clock.instant());
    }

    void noteHeader(long importId, List<String> header) {
        store.noteHeader(importId, header);
    }

    /** Puts some rows into the shop, and counts them. */
    void put(long importId, List<ReadRow> rows, int percent) {
        List<ReadRow> understood = new ArrayList<>();
        List<ReadRow> refused = new ArrayList<>();
        rows.forEach(row -> (row.edit() == null ? refused : understood).add(row));
        Outcome outcome = products.put(Actor.system(), edits(understood));
        outcome.refused()
                .forEach((place, errors) -> refused.add(understood.get(place).refused(errors)));
        long room = FileImports.MAX_REFUSED - store.find(importId).orElseThrow().refused();
        store.refuse(importId, refused.stream().limit(Math.max(0, room)).toList());
        store.count(
                importId,
                new ImportStore.Counts(outcome.created(), outcome.changed(), outcome.unchanged(), refused.size()),
                percent);
    }

    void progress(long importId, int percent) {
        store.progress(importId, percent);
    }

    void count(long importId, ImportStore.Counts counts, int percent) {
        store.count(importId, counts, percent);
    }

    /** Writes down the first of the refused rows, and counts all. */
    void refuse(long importId, List<ReadRow> rows, long all, int percent) {
        store.refuse(importId, rows.stream().limit(FileImports.MAX_REFUSED).toList());
        store.count(importId, new ImportStore.Counts(0, 0, 0, all), percent);
    }

    void end(long importId, ImportState state, @Nullable String error) {
        if (store.end(importId, state, error, clock.instant())) {
            FileImport ended = store.find(importId).orElseThrow();
            events.publish(new ImportEnded(UUID.randomUUID(), clock.instant(), importId, ended.fileName(), state));
        }
    }

    private List<ProductEdit> edits(List<ReadRow> rows) {
        Map<CategoryPath, Long> ids = new HashMap<>();
        return rows.stream()
                .map(row -> row.edit(
                        path -> ids.computeIfAbsent(path, missing -> categories.ensure(Actor.system(), missing))))
                .toList();
    }
}
