package commissary.shop.imports.internal;

import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Invalid;
import commissary.shared.NotFound;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shop.catalog.ProductFacts;
import commissary.shop.imports.FileImport;
import commissary.shop.imports.FileImports;
import commissary.shop.imports.ImportState;
import commissary.shop.imports.RefusedRow;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The imports' front door. */
@Service
class ImportService implements FileImports {

    private static final int MAX_FILE_NAME = 200;
    private static final int PIECE = 1 << 20;
    private static final int ROWS_AT_ONCE = 500;

    private final ImportStore store;
    private final ImportLog log;
    private final FileKinds kinds;

    @Inject
    ImportService(ImportStore store, ImportLog log, FileKinds kinds) {
        this.store = store;
        this.log = log;
        this.kinds = kinds;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected ImportService() {
        this(null, null, null);
    }

    /** Each piece is a transaction: no file keeps one open for as long as it comes. */
    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public FileImport start(Actor actor, String kind, String fileName, InputStream content) throws IOException {
        actor.requireAdmin();
        if (!kind.equals(PRODUCTS) && kinds.find(kind).isEmpty()) {
            throw new Invalid("kind", "must be products or foods");
        }
        if (!ProductFacts.isLine(fileName, MAX_FILE_NAME)) {
            throw new Invalid("fileName", "must be one line of 1 to " + MAX_FILE_NAME + " characters");
        }
        byte[] piece = content.readNBytes(PIECE);
        if (piece.length == 0) {
            throw new Invalid("body", "must be a file with something in it");
        }
        long id = log.create(kind, fileName, actor.name());
        try {
            for (int number = 0; piece.length > 0; number++) {
                log.add(id, number, piece);
                piece = content.readNBytes(PIECE);
            }
        } catch (IOException | RuntimeException e) {
            log.end(id, ImportState.FAILED, "The upload broke off");
            throw e;
        }
        log.isUploaded(id);
        return found(id);
    }

    @Override
    public Page<FileImport> find(Actor actor, @Nullable String kind, PageRequest page) {
        actor.requireAdmin();
        return store.find(kind, page);
    }

    @Override
    public FileImport get(Actor actor, long importId) {
        actor.requireAdmin();
        return found(importId);
    }

    @Override
    public Page<RefusedRow> refused(Actor actor, long importId, PageRequest page) {
        return store.refused(get(actor, importId).id(), page);
    }

    @Override
    public void writeRefused(Actor actor, long importId, OutputStream target) throws IOException {
        List<String> header = new ArrayList<>(store.header(get(actor, importId).id()));
        int columns = header.size();
        header.add("errors");
        CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        csv.writeRecord(header);
        List<ReadRow> rows = store.refusedFrom(importId, 0, ROWS_AT_ONCE);
        for (long offset = ROWS_AT_ONCE; !rows.isEmpty(); offset += ROWS_AT_ONCE) {
            rows.forEach(row -> csv.writeRecord(mendable(row, columns)));
            rows = store.refusedFrom(importId, offset, ROWS_AT_ONCE);
        }
        csv.flush();
    }

    /** The reasons stand in their own column, however many values the row has. */
    private static List<String> mendable(ReadRow row, int columns) {
        List<String> fields = new ArrayList<>(
                row.fields().subList(0, Math.min(columns, row.fields().size())));
        while (fields.size() < columns) {
            fields.add("");
        }
        fields.add(row.errors().stream()
                .map(error -> error.field() + " " + error.message())
                .collect(Collectors.joining("; ")));
        return fields;
    }

    private FileImport found(long importId) {
        return store.find(importId)
                .orElseThrow(() -> new NotFound("IMPORT_NOT_FOUND", "There is no import " + importId));
    }
}
