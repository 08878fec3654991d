package commissary.shop.imports.internal;

import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.NewJob;
import commissary.platform.jobs.OutsideJobHandler;
import commissary.shop.imports.FileImport;
import commissary.shop.imports.ImportState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/** Reads a file, some rows at a time. After a crash it goes on behind the last ones that were put into the shop. */
@Dependent
class ReadImport implements OutsideJobHandler<ReadImport.Due> {

    static final JobType<Due> TYPE = new JobType<>("imports.products", Due.class, JobPool.GENERAL);

    private static final Logger LOG = System.getLogger(ReadImport.class.getName());
    private static final int ROWS_AT_ONCE = 1_000;
    private static final int HUNDRED = 100;

    private final ImportLog log;

    @Inject
    ReadImport(ImportLog log) {
        this.log = log;
    }

    /** Which import. */
    record Due(long importId) {}

    static NewJob<Due> job(long importId) {
        return NewJob.of(TYPE, new Due(importId)).withKey(TYPE.name() + ":" + importId);
    }

    @Override
    public JobType<Due> type() {
        return TYPE;
    }

    @Override
    public void handle(Due due, JobRun run) throws IOException {
        Optional<FileImport> begun = log.begin(due.importId());
        if (begun.isEmpty()) {
            return;
        }
        try {
            read(begun.get());
            log.end(due.importId(), ImportState.DONE, null);
        } catch (BadFile e) {
            LOG.log(Level.INFO, "Import {0} ends early: {1}", due.importId(), e.getMessage());
            log.end(due.importId(), ImportState.FAILED, e.getMessage());
        } catch (IOException | RuntimeException e) {
            if (run.attempt() >= TYPE.maxAttempts()) {
                log.end(due.importId(), ImportState.FAILED, "The server failed; bring the file again");
            }
            throw e;
        }
    }

    private void read(FileImport begun) throws BadFile, IOException {
        try (Pieces pieces = new Pieces(log, begun.id());
                ProductFile file = ProductFile.open(pieces)) {
            log.noteHeader(begun.id(), file.header());
            file.skip(begun.rows());
            List<ReadRow> rows = file.next(ROWS_AT_ONCE);
            while (!rows.isEmpty()) {
                log.put(begun.id(), rows, percent(pieces.passed(), begun.bytes()));
                rows = file.next(ROWS_AT_ONCE);
            }
        }
    }

    private static int percent(long done, long all) {
        return (int) Math.min(HUNDRED - 1, done * HUNDRED / Math.max(1, all));
    }
}
