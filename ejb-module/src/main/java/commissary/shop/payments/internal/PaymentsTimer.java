package commissary.shop.payments.internal;

import commissary.platform.jobs.Jobs;
import commissary.platform.jobs.NewJob;
import commissary.platform.migrations.Migrations;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;

/** Has old records of payments forgotten; it ticks on every node. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class PaymentsTimer {

    private static final Logger LOG = System.getLogger(PaymentsTimer.class.getName());
    private static final Duration INTERVAL = Duration.ofHours(1);

    @Resource
    TimerService timers;

    @Inject
    Migrations migrations;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(
                INTERVAL.toMillis(), INTERVAL.toMillis(), new TimerConfig("payments.forget-records", false));
    }

    @Timeout
    void onTimer(Timer timer) {
        if (!migrations.areDone()) {
            return;
        }
        try {
            // All nodes ask; the key makes it one job.
            jobs.enqueue(NewJob.of(ForgetRecords.TYPE, new ForgetRecords.Due(clock.instant()))
                    .withKey(ForgetRecords.TYPE.name()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Old records of payments cannot be forgotten now: {0}", e.getMessage());
        }
    }
}
