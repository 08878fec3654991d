package commissary.platform.idempotency.internal;

import commissary.platform.jobs.Jobs;
import commissary.platform.jobs.NewJob;
import commissary.platform.migrations.Migrations;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;

/** Asks once an hour that old answers be forgotten; on every node, the key makes it one job. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class IdempotencyTimer {

    private static final Logger LOG = System.getLogger(IdempotencyTimer.class.getName());

    @Inject
    Migrations migrations;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void onTimer() {
        try {
            if (migrations.areDone()) {
                jobs.enqueue(NewJob.of(ForgetAnswers.TYPE, new ForgetAnswers.Due(clock.instant()))
                        .withKey(ForgetAnswers.TYPE.name()));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The timer of repeatable requests failed: {0}", e.getMessage());
        }
    }
}
