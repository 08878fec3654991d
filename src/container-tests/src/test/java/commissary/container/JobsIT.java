package commissary.container;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.container.beans.Diary;
import commissary.container.beans.Diary.Attempt;
import commissary.container.beans.ErrandHandler;
import commissary.container.beans.Ledger;
import commissary.container.beans.Note;
import commissary.container.beans.NoteHandler;
import commissary.container.beans.Notebook;
import commissary.container.beans.Transactions;
import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobState;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.Jobs;
import commissary.platform.jobs.NewJob;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A job follows the transaction that wrote it, and its effect the transaction that completes it. */
@ArquillianTest
class JobsIT {

    @Inject
    Jobs jobs;

    @Inject
    Transactions transactions;

    @Inject
    Diary diary;

    @Inject
    Notebook notebook;

    @Inject
    Ledger ledger;

    @Test
    void jobOfARolledBackTransactionNeverRuns() {
        transactions.rollBack(() -> enqueue("never", NoteHandler.TYPE, Note.on("never")));

        transactions.commit(() -> enqueue("after never", NoteHandler.TYPE, Note.on("after never")));
        awaitState("after never", JobState.COMPLETED);
        assertThat(ledger.of("never")).isEmpty();
        assertThat(diary.about("never")).isEmpty();
    }

    @Test
    void jobsOfACommittedTransactionRunOnceEach() {
        List<String> crowd =
                IntStream.range(0, 60).mapToObj(number -> "crowd " + number).toList();

        transactions.commit(() -> crowd.forEach(key -> enqueue(key, NoteHandler.TYPE, Note.on(key))));

        crowd.forEach(key -> awaitState(key, JobState.COMPLETED));
        assertThat(crowd)
                .allSatisfy(key -> assertThat(diary.about(key)).hasSize(1))
                .allSatisfy(key -> assertThat(notebook.about(key)).hasSize(1));
    }

    @Test
    void failedAttemptLeavesNothingAndTheJobIsTriedAgain() {
        enqueue("stubborn", NoteHandler.TYPE, Note.on("stubborn").failing(2));

        awaitState("stubborn", JobState.COMPLETED);
        assertThat(diary.about("stubborn")).hasSize(3);
        assertThat(notebook.about("stubborn")).hasSize(1);
        assertThat(ledger.of("stubborn").orElseThrow().attempts()).isEqualTo(3);
    }

    @Test
    void effectAndCompletionAreOneTransaction() {
        enqueue("both or neither", NoteHandler.TYPE, Note.on("both or neither"));

        awaitState("both or neither", JobState.COMPLETED);
        assertThat(notebook.about("both or neither"))
                .extracting(Notebook.Entry::transaction)
                .containsExactly(ledger.of("both or neither").orElseThrow().transaction());
    }

    @Test
    void jobThatFailsForGoodIsKeptAsFailedAfterItsAttempts() {
        JobType<Note> twice = new JobType<>(NoteHandler.TYPE.name(), Note.class, JobPool.GENERAL, 2);

        enqueue("hopeless", twice, Note.on("hopeless").failing(9));

        awaitState("hopeless", JobState.FAILED);
        assertThat(diary.about("hopeless")).hasSize(2);
        assertThat(notebook.about("hopeless")).isEmpty();
        assertThat(ledger.of("hopeless").orElseThrow().lastError()).contains("Out of ink");
    }

    @Test
    void outsideHandlerRunsOutsideAnyTransactionAndTheOtherKindInside() {
        enqueue("out", ErrandHandler.TYPE, Note.on("out"));
        enqueue("in", NoteHandler.TYPE, Note.on("in"));

        awaitState("out", JobState.COMPLETED);
        awaitState("in", JobState.COMPLETED);
        assertThat(diary.about("out")).extracting(Attempt::inTransaction).containsExactly(false);
        assertThat(diary.about("in")).extracting(Attempt::inTransaction).containsExactly(true);
    }

    @Test
    void jobThatMeetsSomethingUnavailableWaitsWithoutSpendingItsOnlyAttempt() {
        JobType<Note> once = new JobType<>(ErrandHandler.TYPE.name(), Note.class, JobPool.GENERAL, 1);

        enqueue("shut", once, Note.on("shut").failing(1));

        awaitState("shut", JobState.COMPLETED);
        assertThat(diary.about("shut")).hasSize(2);
        assertThat(ledger.of("shut").orElseThrow().attempts()).isEqualTo(1);
    }

    private void enqueue(String key, JobType<Note> type, Note note) {
        assertThat(jobs.enqueue(NewJob.of(type, note).withKey(key))).isTrue();
    }

    private void awaitState(String key, JobState state) {
        Patience.await("that the job \"" + key + "\" is " + state).until(() -> ledger.shows(key, state));
    }
}
