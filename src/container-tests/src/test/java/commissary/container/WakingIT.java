package commissary.container;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.container.beans.Diary;
import commissary.container.beans.Diary.Attempt;
import commissary.container.beans.ErrandHandler;
import commissary.container.beans.Gate;
import commissary.container.beans.Ledger;
import commissary.container.beans.Note;
import commissary.container.beans.NoteHandler;
import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobState;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.Jobs;
import commissary.platform.jobs.NewJob;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Two things wake workers: the bell, and the timer for what nobody heard. Who is watched for that has a pool that no other
 * test uses.
 */
@ArquillianTest
class WakingIT {

    /** As the server of these tests is told. */
    private static final Duration LEASE = Duration.ofSeconds(5);

    @Inject
    Jobs jobs;

    @Inject
    Jdbi jdbi;

    @Inject
    Diary diary;

    @Inject
    Ledger ledger;

    @Inject
    Gate gate;

    @Test
    void bellWakesAWorker() {
        JobType<Note> type = new JobType<>(NoteHandler.TYPE.name(), Note.class, JobPool.AI);
        AtomicInteger rings = new AtomicInteger();

        // The timer may be faster now and then, but not always.
        Patience.await("a worker who heard the bell").until(() -> {
            String key = "ring " + rings.incrementAndGet();
            jobs.enqueue(NewJob.of(type, Note.on(key)).withKey(key));
            Patience.await(key).until(() -> ledger.shows(key, JobState.COMPLETED));
            return diary.about(key).equals(List.of(new Attempt(true, true)));
        });
    }

    @Test
    void timerFindsAJobThatNobodyRangFor() {
        insert("unheard", JobPool.SUMMARY, JobState.WAITING, null);

        Patience.await("the timer").until(() -> ledger.shows("unheard", JobState.COMPLETED));
        assertThat(diary.about("unheard")).containsExactly(new Attempt(true, false));
    }

    @Test
    void timerTakesAJobBackWhoseWorkerIsSilent() {
        insert("orphan", JobPool.CLEANUP, JobState.ACTIVE, Instant.EPOCH);

        Patience.await("the timer").until(() -> ledger.shows("orphan", JobState.COMPLETED));
        assertThat(diary.about("orphan")).hasSize(1);
    }

    @Test
    void timerProlongsTheLeaseOfAJobThatTakesLong() {
        gate.shutFor("slow");
        jobs.enqueue(NewJob.of(ErrandHandler.TYPE, Note.on("slow")).withKey("slow"));

        Patience.await("a longer lease").until(() -> ledger.heldFor("slow").compareTo(LEASE.plusSeconds(1)) > 0);
        gate.open("slow");
        Patience.await("the end").until(() -> ledger.shows("slow", JobState.COMPLETED));
        assertThat(diary.about("slow")).hasSize(1);
    }

    /** By SQL alone, so that nobody rings. */
    private void insert(String key, JobPool pool, JobState state, @Nullable Instant leasedUntil) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into jobs.job (type, pool, key, payload, max_attempts, state, lease, leased_until)
                        values (:type, :pool, :key, jsonb_build_object('subject', :key, 'failures', 0), 4, :state,
                                case when :state = 'ACTIVE' then gen_random_uuid() end,
                                cast(:leasedUntil as timestamptz))
                        """)
                .bind("type", NoteHandler.TYPE.name())
                .bind("pool", pool)
                .bind("key", key)
                .bind("state", state)
                .bind("leasedUntil", leasedUntil)
                .execute());
    }
}
