package commissary.platform.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobQuery;
import commissary.platform.jobs.JobState;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.JobView;
import commissary.platform.jobs.NewJob;
import commissary.platform.jobs.internal.JobStore.Completed;
import commissary.platform.persistence.TestDatabase;
import commissary.shared.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobStoreIT {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration NO_LEASE = Duration.ofSeconds(-1);
    private static final JobType<Note> NOTE = new JobType<>("test.note", Note.class, JobPool.GENERAL, 2);

    private final TestDatabase database = TestDatabase.get();
    private final JobStore store = new JobStore(database.jdbi());
    private final JobAdministrationStore administration = new JobAdministrationStore(database.jdbi());

    record Note(String text) {}

    @BeforeEach
    void emptyQueue() {
        database.owner().useHandle(handle -> handle.execute("truncate jobs.job"));
    }

    @Test
    void jobsAreTakenInTheOrderTheyWereWritten() {
        store.insert(note("first"));
        store.insert(note("second"));

        assertThat(take().map(TakenJob::payload)).hasValue("{\"text\": \"first\"}");
        assertThat(take().map(TakenJob::payload)).hasValue("{\"text\": \"second\"}");
        assertThat(take()).isEmpty();
    }

    @Test
    void jobOfAnotherPoolIsNotTaken() {
        store.insert(note("x"));

        assertThat(store.take(JobPool.EMAIL, Set.of(), LEASE)).isEmpty();
    }

    @Test
    void jobOfATypeThatIsNotDoneHereIsLeftToOthers() {
        NewJob<?> job = note("x");
        store.insert(job);

        assertThat(store.take(JobPool.GENERAL, Set.of(job.type().name()), LEASE))
                .isEmpty();
        assertThat(take()).isPresent();
    }

    @Test
    void jobIsNotTakenBeforeItsTime() {
        store.insert(note("x").notBefore(Instant.now().plusSeconds(60)));

        assertThat(take()).isEmpty();
        assertThat(store.duePools()).isEmpty();
    }

    @Test
    void onlyOneJobOfAKeyWaitsOrRuns() {
        assertThat(store.insert(note("x").withKey("k"))).isTrue();
        assertThat(store.insert(note("x").withKey("k"))).isFalse();
        TakenJob running = take().orElseThrow();
        assertThat(store.insert(note("x").withKey("k"))).isFalse();

        store.complete(running);

        assertThat(store.insert(note("x").withKey("k"))).isTrue();
    }

    @Test
    void eachJobGoesToOneOfManyWorkers() throws Exception {
        IntStream.range(0, 200).forEach(i -> store.insert(note("n" + i)));
        Set<Long> taken = ConcurrentHashMap.newKeySet();
        ExecutorService workers = Executors.newFixedThreadPool(8);

        try {
            Callable<Integer> worker = () -> {
                int count = 0;
                for (Optional<TakenJob> job = take(); job.isPresent(); job = take()) {
                    taken.add(job.get().id());
                    count++;
                }
                return count;
            };
            int total = 0;
            for (var done :
                    workers.invokeAll(List.of(worker, worker, worker, worker, worker, worker, worker, worker))) {
                total += done.get();
            }

            assertThat(total).isEqualTo(200);
            assertThat(taken).hasSize(200);
        } finally {
            workers.shutdown();
        }
    }

    @Test
    void jobOfASilentWorkerIsTakenAgainAndTheOldLeaseIsWorthless() {
        store.insert(note("x"));
        TakenJob lost = store.take(JobPool.GENERAL, Set.of(), NO_LEASE).orElseThrow();

        store.reclaim();
        TakenJob again = take().orElseThrow();

        assertThat(again.id()).isEqualTo(lost.id());
        assertThat(store.complete(lost)).isFalse();
        assertThat(store.complete(again)).isTrue();
    }

    @Test
    void jobIsDoneAndTheNextOneTakenAtOnce() {
        store.insert(note("first"));
        store.insert(note("second"));
        TakenJob first = take().orElseThrow();

        Completed afterFirst = completeAndTake(first);
        Completed afterSecond = completeAndTake(afterFirst.next().orElseThrow());

        assertThat(afterFirst.isDone()).isTrue();
        assertThat(afterFirst.next().map(TakenJob::payload)).hasValue("{\"text\": \"second\"}");
        assertThat(afterSecond).isEqualTo(new Completed(true, Optional.empty()));
        assertThat(store.complete(first)).isFalse();
    }

    @Test
    void whoLostHisLeaseTakesNoOther() {
        store.insert(note("x"));
        TakenJob lost = store.take(JobPool.GENERAL, Set.of(), NO_LEASE).orElseThrow();
        store.reclaim();
        store.insert(note("y"));

        assertThat(completeAndTake(lost)).isEqualTo(new Completed(false, Optional.empty()));
        assertThat(take()).isPresent();
        assertThat(take()).isPresent();
    }

    @Test
    void extendedLeaseIsNotReclaimed() {
        store.insert(note("x"));
        TakenJob job = store.take(JobPool.GENERAL, Set.of(), NO_LEASE).orElseThrow();

        store.extend(Set.of(job.lease()), LEASE);
        store.reclaim();

        assertThat(store.complete(job)).isTrue();
    }

    @Test
    void lostWorkersDoNotSpendAttemptsButAJobThatKillsThemAllIsGivenUp() {
        store.insert(note("x"));
        for (int i = 0; i < 30; i++) {
            store.take(JobPool.GENERAL, Set.of(), NO_LEASE);
            store.reclaim();
        }

        JobView job = onlyJob();

        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.attempts()).isZero();
        assertThat(job.lastError()).contains("lost 22 times");
    }

    @Test
    void failedJobWaitsForItsNextAttemptAndIsKeptAfterTheLast() {
        store.insert(note("x"));

        store.fail(take().orElseThrow(), failure(), Duration.ZERO);
        assertThat(onlyJob().state()).isEqualTo(JobState.WAITING);
        store.fail(take().orElseThrow(), failure(), Duration.ZERO);

        assertThat(onlyJob().state()).isEqualTo(JobState.FAILED);
        assertThat(administration.failureCauses(10)).singleElement().satisfies(cause -> assertThat(cause.count())
                .isEqualTo(1));
    }

    @Test
    void postponedJobSpendsNoAttempt() {
        store.insert(note("x"));
        for (int i = 0; i < 10; i++) {
            store.postpone(take().orElseThrow(), failure(), Duration.ZERO);
        }

        assertThat(onlyJob().state()).isEqualTo(JobState.WAITING);
        assertThat(onlyJob().attempts()).isZero();
    }

    @Test
    void failedJobsOfACauseAreRetriedTogether() {
        for (int i = 0; i < 3; i++) {
            store.insert(note("x"));
            TakenJob job = take().orElseThrow();
            store.fail(job, failure(), Duration.ZERO);
            store.fail(take().orElseThrow(), failure(), Duration.ZERO);
        }

        int retried = administration.retryAll("test.note", failure().cause());

        assertThat(retried).isEqualTo(3);
        assertThat(administration.counts().waiting()).isEqualTo(3);
    }

    @Test
    void completedJobForgetsItsPayload() {
        store.insert(note("secret"));
        store.complete(take().orElseThrow());

        String payload = database.owner().withHandle(handle -> handle.createQuery("select payload from jobs.job")
                .mapTo(String.class)
                .one());
        assertThat(payload).isEqualTo("{}");
    }

    private Completed completeAndTake(TakenJob job) {
        return store.completeAndTake(job, JobPool.GENERAL, Set.of(), LEASE);
    }

    private Optional<TakenJob> take() {
        return store.take(JobPool.GENERAL, Set.of(), LEASE);
    }

    private static NewJob<Note> note(String text) {
        return NewJob.of(NOTE, new Note(text));
    }

    private static Failed failure() {
        return Failed.of(new IllegalStateException("no luck with 42"));
    }

    private JobView onlyJob() {
        List<JobView> jobs = administration
                .find(new JobQuery(null, null), new PageRequest(1, 20))
                .items();
        assertThat(jobs).hasSize(1);
        return jobs.get(0);
    }
}
