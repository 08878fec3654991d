package commissary.shop.imports.internal;

import commissary.platform.imports.FileReading;
import commissary.platform.imports.UnreadableFile;
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
import java.util.Optional;

/** Has a file read by whoever reads its kind. */
@Dependent
class ReadFile implements OutsideJobHandler<ReadFile.Due> {

    static final JobType<Due> TYPE = new JobType<>("imports.files", Due.class, JobPool.GENERAL);

    private static final Logger LOG = System.getLogger(ReadFile.class.getName());

    private final ImportLog log;
    private final FileKinds kinds;

    @Inject
    ReadFile(ImportLog log, FileKinds kinds) {
        this.log = log;
        this.kinds = kinds;
    }

    /** Which import. */
    record Due(long importId, String kind) {}

    static NewJob<Due> job(long importId, String kind) {
        return NewJob.of(TYPE, new Due(importId, kind)).withKey(TYPE.name() + ":" + importId);
    }

    @Override
    public JobType<Due> type() {
        return TYPE;
    }

    @Override
    public void handle(Due due, JobRun run) throws IOException {
        FileReading reading = kinds.find(due.kind())
                .orElseThrow(() -> new IllegalStateException("Nobody reads files of " + due.kind()));
        Optional<FileImport> begun = log.begin(due.importId());
        if (begun.isEmpty()) {
            return;
        }
        try {
            reading.read(new FileRunning(log, begun.get()));
            log.end(due.importId(), ImportState.DONE, null);
        } catch (UnreadableFile e) {
            LOG.log(Level.INFO, "Import {0} ends early: {1}", due.importId(), e.getMessage());
            log.end(due.importId(), ImportState.FAILED, e.getMessage());
        } catch (IOException | RuntimeException e) {
            if (run.attempt() >= TYPE.maxAttempts()) {
                log.end(due.importId(), ImportState.FAILED, "The server failed; bring the file again");
            }
            throw e;
        }
    }
}
