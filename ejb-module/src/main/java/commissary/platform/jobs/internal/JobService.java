package commissary.platform.jobs.internal;

import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.Jobs;
import commissary.platform.jobs.NewJob;
import commissary.platform.persistence.AfterCommit;
import commissary.shared.ForContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;

/** Writes jobs; rings once for all the jobs of a transaction, after its commit. */
@ApplicationScoped
@Transactional
class JobService implements Jobs {

    private static final String RESOURCE = "commissary.jobs.written";

    private final JobStore store;
    private final JobBell bell;
    private final AfterCommit afterCommit;
    private final TransactionSynchronizationRegistry transactions;

    @Inject
    JobService(JobStore store, JobBell bell, AfterCommit afterCommit, TransactionSynchronizationRegistry transactions) {
        this.store = store;
        this.bell = bell;
        this.afterCommit = afterCommit;
        this.transactions = transactions;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected JobService() {
        this(null, null, null, null);
    }

    @Override
    public boolean enqueue(NewJob<?> job) {
        boolean written = store.insert(job);
        if (written && job.notBefore() == null) {
            written().merge(job.type().pool(), 1, Integer::sum);
        }
        return written;
    }

    @SuppressWarnings("unchecked") // only this class puts the resource
    private Map<JobPool, Integer> written() {
        Map<JobPool, Integer> written = (Map<JobPool, Integer>) transactions.getResource(RESOURCE);
        if (written == null) {
            Map<JobPool, Integer> fresh = new EnumMap<>(JobPool.class);
            transactions.putResource(RESOURCE, fresh);
            afterCommit.run(() -> bell.ring(fresh));
            return fresh;
        }
        return written;
    }
}
