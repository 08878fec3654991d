package commissary.platform.jobs.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import commissary.platform.jobs.JobHandler;
import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.internal.JobStore.Completed;
import commissary.platform.json.Json;
import commissary.platform.persistence.DatabaseIdentity;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

/** The steps of a job's life, each a transaction of its own. */
@ApplicationScoped
@Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
class JobSteps {

    private final JobStore store;
    private final JobsConfig config;
    private final DatabaseIdentity identity;

    @Inject
    JobSteps(JobStore store, JobsConfig config, DatabaseIdentity identity) {
        this.store = store;
        this.config = config;
        this.identity = identity;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected JobSteps() {
        this(null, null, null);
    }

    Optional<TakenJob> take(Choice choice) {
        return store.take(choice.pool(), choice.notHere(), config.lease());
    }

    /** Does the job and marks it as done, both or neither; the next one. */
    <P> Optional<TakenJob> handleAndComplete(JobHandler<P> handler, TakenJob job, Supplier<Optional<Choice>> next)
            throws Exception {
        identity.actAs(Actor.system());
        handler.handle(payload(handler, job), job.run());
        return complete(job, next);
    }

    /** Marks the job as done and takes the next one, unless there shall be none: one transaction for both. */
    Optional<TakenJob> complete(TakenJob job, Supplier<Optional<Choice>> next) {
        Completed completed = next.get()
                .map(choice -> store.completeAndTake(job, choice.pool(), choice.notHere(), config.lease()))
                .orElseGet(() -> new Completed(store.complete(job), Optional.empty()));
        if (!completed.isDone()) {
            throw new LostLease(job);
        }
        return completed.next();
    }

    void fail(TakenJob job, Failed failure, Duration pause) {
        store.fail(job, failure, pause);
    }

    void postpone(TakenJob job, Failed reason, Duration pause) {
        store.postpone(job, reason, pause);
    }

    static <P> P payload(JobHandler<P> handler, TakenJob job) throws JsonProcessingException {
        return Json.mapper().readValue(job.payload(), handler.type().payload());
    }

    /**
     * What a worker does next.
     *
     * @param notHere types that this node leaves to others
     */
    record Choice(JobPool pool, Collection<String> notHere) {}

    /** Another worker has the job by now; what was done in this transaction is rolled back. */
    static final class LostLease extends RuntimeException {

        LostLease(TakenJob job) {
            super("The lease of job " + job.id() + " was lost");
        }
    }
}
