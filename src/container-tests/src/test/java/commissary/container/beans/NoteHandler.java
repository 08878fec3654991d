package commissary.container.beans;

import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.TransactionalJobHandler;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Writes a note; an attempt that is to fail fails after it has written. */
@Dependent
public class NoteHandler implements TransactionalJobHandler<Note> {

    public static final JobType<Note> TYPE = new JobType<>("container-tests.note", Note.class, JobPool.GENERAL);

    private final Diary diary;
    private final Notebook notebook;

    @Inject
    NoteHandler(Diary diary, Notebook notebook) {
        this.diary = diary;
        this.notebook = notebook;
    }

    @Override
    public JobType<Note> type() {
        return TYPE;
    }

    @Override
    public void handle(Note note, JobRun run) {
        int attempt = diary.enter(note.subject());
        notebook.write("job", note.subject());
        if (attempt <= note.failures()) {
            throw new IllegalStateException("Out of ink");
        }
    }
}
