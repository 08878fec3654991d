package commissary.container.beans;

import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.OutsideJobHandler;
import commissary.shared.Unavailable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/** Goes out; an attempt that is to fail finds the door shut, and any other may have to wait at the gate. */
@Dependent
public class ErrandHandler implements OutsideJobHandler<Note> {

    public static final JobType<Note> TYPE = new JobType<>("container-tests.errand", Note.class, JobPool.GENERAL);

    private final Diary diary;
    private final Gate gate;

    @Inject
    ErrandHandler(Diary diary, Gate gate) {
        this.diary = diary;
        this.gate = gate;
    }

    @Override
    public JobType<Note> type() {
        return TYPE;
    }

    @Override
    public void handle(Note note, JobRun run) {
        if (diary.enter(note.subject()) <= note.failures()) {
            throw new Unavailable("SHUT", "The door is shut", Duration.ofMillis(100), null);
        }
        gate.pass(note.subject());
    }
}
