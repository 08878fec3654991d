package commissary.platform.jobs.internal;

import commissary.platform.jobs.JobHandler;
import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.OutsideJobHandler;
import commissary.platform.jobs.TransactionalJobHandler;
import commissary.platform.jobs.internal.JobSteps.Choice;
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
import java.util.function.Supplier;

/** Takes jobs, one after the other, and does them. */
@ApplicationScoped
class JobWorker {

    private static final Logger LOG = System.getLogger(JobWorker.class.getName());

    /** A job that waits for something outside gives up after a day. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final JobSteps steps;
    private final JobBell bell;
    private final JobHandlers handlers;
    private final JobsConfig config;
    private final Migrations migrations;
    private final Clock clock;
    private final Set<UUID> leases = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    @Inject
    JobWorker(
            JobSteps steps, JobBell bell, JobHandlers handlers, JobsConfig config, Migrations migrations, Clock clock) {
        this.steps = steps;
        this.bell = bell;
        this.handlers = handlers;
        this.config = config;
        this.migrations = migrations;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected JobWorker() {
        this(null, null, null, null, null, null);
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    /** Hears a ring of the bell. */
    void wake(JobPool pool) {
        bell.heard(pool);
        work(pool);
    }

    /** Does the due jobs of a pool until none is left. */
    void work(JobPool pool) {
        if (!migrations.areDone()) {
            return;
        }
        Optional<TakenJob> job = take(pool);
        while (job.isPresent()) {
            job = doJob(job.get(), pool);
        }
    }

    private Optional<TakenJob> take(JobPool pool) {
        return choice(pool).flatMap(steps::take);
    }

    private Optional<Choice> choice(JobPool pool) {
        return stopping ? Optional.empty() : Optional.of(new Choice(pool, handlers.notHere()));
    }

    /** The leases of the jobs that this node is doing now. */
    Set<UUID> leases() {
        return Set.copyOf(leases);
    }

    /** Does a job; the one that comes after it. */
    private Optional<TakenJob> doJob(TakenJob job, JobPool pool) {
        leases.add(job.lease());
        try {
            JobHandler<?> handler = handlers.of(job.type())
                    .orElseThrow(() -> new IllegalStateException("Nothing here does jobs of type " + job.type()));
            return handle(handler, job, () -> choice(pool));
        } catch (JobSteps.LostLease e) {
            LOG.log(Level.WARNING, e.getMessage());
        } catch (Unavailable e) {
            postponeOrFail(job, e);
        } catch (Exception e) {
            fail(job, e);
        } finally {
            leases.remove(job.lease());
        }
        return take(pool);
    }

    private <P> Optional<TakenJob> handle(JobHandler<P> handler, TakenJob job, Supplier<Optional<Choice>> next)
            throws Exception {
        if (handler instanceof TransactionalJobHandler<P>) {
            return steps.handleAndComplete(handler, job, next);
        } else if (handler instanceof OutsideJobHandler<P> outside) {
            outside.handle(JobSteps.payload(outside, job), job.run());
        }
        return steps.complete(job, next);
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
