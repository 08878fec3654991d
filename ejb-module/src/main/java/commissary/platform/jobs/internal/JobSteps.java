package commissary.platform.jobs.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import commissary.platform.jobs.JobHandler;
import commissary.platform.jobs.JobPool;
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

    Optional<TakenJob> take(JobPool pool, Collection<String> notHere) {
        return store.take(pool, notHere, config.lease());
    }

    /** Does the job and marks it as done, both or neither. */
    <P> void handleAndComplete(JobHandler<P> handler, TakenJob job) throws Exception {
        complete(job);
        identity.actAs(Actor.system());
        handler.handle(payload(handler, job), job.run());
    }

    void complete(TakenJob job) {
        if (!store.complete(job)) {
            throw new LostLease(job);
        }
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

    /** Another worker has the job by now; what was done in this transaction is rolled back. */
    static final class LostLease extends RuntimeException {

        LostLease(TakenJob job) {
            super("The lease of job " + job.id() + " was lost");
        }
    }
}
