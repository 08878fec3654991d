package commissary.platform.jobs.internal;

import commissary.platform.jobs.JobHandler;
import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.OutsideJobHandler;
import commissary.platform.jobs.TransactionalJobHandler;
import commissary.platform.migrations.Migrations;
import commissary.shared.ForContainer;
import commissary.shared.Unavailable;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Takes jobs, one after the other, and does them. */
@ApplicationScoped
class JobWorker {

    private static final Logger LOG = System.getLogger(JobWorker.class.getName());

    /** A job that waits for something outside gives up after a day. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final JobSteps steps;
    private final JobHandlers handlers;
    private final JobsConfig config;
    private final Migrations migrations;
    private final Clock clock;
    private final Set<UUID> leases = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    @Inject
    JobWorker(JobSteps steps, JobHandlers handlers, JobsConfig config, Migrations migrations, Clock clock) {
        this.steps = steps;
        this.handlers = handlers;
        this.config = config;
        this.migrations = migrations;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected JobWorker() {
        this(null, null, null, null, null);
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    /** Does the due jobs of a pool until none is left. */
    void work(JobPool pool) {
        if (!migrations.areDone()) {
            return;
        }
        while (!stopping) {
            Optional<TakenJob> job = steps.take(pool, handlers.notHere());
            if (job.isEmpty()) {
                return;
            }
            leases.add(job.get().lease());
            try {
                doJob(job.get());
            } finally {
                leases.remove(job.get().lease());
            }
        }
    }

    /** The leases of the jobs that this node is doing now. */
    Set<UUID> leases() {
        return Set.copyOf(leases);
    }

    private void doJob(TakenJob job) {
        try {
            JobHandler<?> handler = handlers.of(job.type())
                    .orElseThrow(() -> new IllegalStateException("Nothing here does jobs of type " + job.type()));
            handle(handler, job);
        } catch (JobSteps.LostLease e) {
            LOG.log(Level.WARNING, e.getMessage());
        } catch (Unavailable e) {
            postponeOrFail(job, e);
        } catch (Exception e) {
            fail(job, e);
        }
    }

    private <P> void handle(JobHandler<P> handler, TakenJob job) throws Exception {
        if (handler instanceof TransactionalJobHandler<P>) {
            steps.handleAndComplete(handler, job);
        } else if (handler instanceof OutsideJobHandler<P> outside) {
            outside.handle(JobSteps.payload(outside, job), job.run());
            steps.complete(job);
        }
    }

    private void postponeOrFail(TakenJob job, Unavailable reason) {
        if (clock.instant().isAfter(job.createdAt().plus(LONGEST_WAIT))) {
            fail(job, reason);
        } else {
            steps.postpone(job, Failed.of(reason), reason.retryAfter());
            LOG.log(Level.INFO, "Job {0} ({1}) waits: {2}", job.id(), job.type(), reason.getMessage());
        }
    }

    private void fail(TakenJob job, Exception failure) {
        steps.fail(job, Failed.of(failure), pause(job.attempts()));
        boolean last = job.attempts() + 1 >= job.maxAttempts();
        LOG.log(
                last ? Level.ERROR : Level.WARNING,
                "Job " + job.id() + " (" + job.type() + ") failed at attempt " + (job.attempts() + 1),
                failure);
    }

    /** Four times as long after each failure, and a quarter more or less, so that a crowd does not return at once. */
    private Duration pause(int failuresBefore) {
        double factor = Math.pow(4, Math.min(failuresBefore, 10))
                * ThreadLocalRandom.current().nextDouble(0.75, 1.25);
        Duration pause = Duration.ofMillis((long) (config.retryPause().toMillis() * factor));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
