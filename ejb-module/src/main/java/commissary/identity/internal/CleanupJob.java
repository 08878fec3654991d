package commissary.identity.internal;

import commissary.identity.internal.passwords.FailureLimits;
import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.TransactionalJobHandler;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Deletes what has expired: failures, links, refresh tokens, sessions. */
@Dependent
class CleanupJob implements TransactionalJobHandler<CleanupJob.Due> {

    static final JobType<Due> TYPE = new JobType<>("identity.cleanup", Due.class, JobPool.CLEANUP);

    private static final Logger LOG = System.getLogger(CleanupJob.class.getName());

    /** So long is known why a token no longer works. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final FailureLimits failures;
    private final LinkStore links;
    private final SessionStore sessions;
    private final Clock clock;

    /** When the timer asked. */
    record Due(Instant at) {}

    @Inject
    CleanupJob(FailureLimits failures, LinkStore links, SessionStore sessions, Clock clock) {
        this.failures = failures;
        this.links = links;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public JobType<Due> type() {
        return TYPE;
    }

    @Override
    public void handle(Due due, JobRun run) {
        Instant now = clock.instant();
        Instant until = now.minus(KEPT);
        LOG.log(
                Level.INFO,
                "Deleted {0} failures, {1} links, {2} refresh tokens, {3} sessions",
                failures.forgetOld(now),
                links.deleteExpiredUntil(until),
                sessions.deleteTokensUntil(until),
                sessions.deleteUntil(until));
    }
}
