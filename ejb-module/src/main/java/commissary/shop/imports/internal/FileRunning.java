package commissary.shop.imports.internal;

import commissary.platform.imports.FileRun;
import commissary.platform.imports.Refusal;
import commissary.shop.imports.FileImport;
import java.io.InputStream;
import java.util.List;

/** A file of another feature's kind, on its way through. */
final class FileRunning implements FileRun {

    private static final int HUNDRED = 100;

    private final ImportLog log;
    private final FileImport begun;
    private final Pieces pieces;
    private int told;

    FileRunning(ImportLog log, FileImport begun) {
        this.log = log;
        this.begun = begun;
        this.pieces = new Pieces(log, begun.id());
    }

    @Override
    public InputStream content() {
        return pieces;
    }

    @Override
    public void progress(int percentOfWork) {
        int percent = Math.min(HUNDRED - 1, percentOfWork);
        if (percent > told) {
            told = percent;
            log.progress(begun.id(), percent);
        }
    }

    @Override
    public int percentRead() {
        return (int) (pieces.passed() * HUNDRED / Math.max(1, begun.bytes()));
    }

    @Override
    public void header(List<String> columns) {
        log.noteHeader(begun.id(), columns);
    }

    @Override
    public void count(long created, long changed, long unchanged) {
        log.count(begun.id(), new ImportStore.Counts(created, changed, unchanged, 0), told);
    }

    @Override
    public void refuse(List<Refusal> refused, long all) {
        List<ReadRow> rows = refused.stream()
                .map(one -> new ReadRow(one.line(), one.fields(), one.key(), null, null, one.errors()))
                .toList();
        log.refuse(begun.id(), rows, all, told);
    }
}
