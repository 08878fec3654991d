package commissary.identity.internal;

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

/** Asks for the clean-up now and then, and after the start for the first administrator. It runs on every node. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class IdentityTimer {

    private static final Logger LOG = System.getLogger(IdentityTimer.class.getName());
    private static final String CLEAN_UP = "clean-up";
    private static final String FIRST_ADMIN = "first-admin";
    private static final Duration CLEAN_UP_INTERVAL = Duration.ofMinutes(10);
    private static final Duration START_PAUSE = Duration.ofSeconds(2);

    @Resource
    TimerService timers;

    @Inject
    Migrations migrations;

    @Inject
    Jobs jobs;

    @Inject
    FirstAdministrator firstAdministrator;

    @Inject
    Clock clock;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(
                CLEAN_UP_INTERVAL.toMillis(), CLEAN_UP_INTERVAL.toMillis(), new TimerConfig(CLEAN_UP, false));
        askForFirstAdmin();
    }

    @Timeout
    void onTimer(Timer timer) {
        boolean isStart = timer.getInfo().equals(FIRST_ADMIN);
        try {
            if (migrations.areDone()) {
                run(isStart);
            } else if (isStart) {
                askForFirstAdmin();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The timer of identity failed: {0}", e.getMessage());
            if (isStart) {
                askForFirstAdmin();
            }
        }
    }

    private void run(boolean isStart) {
        if (isStart) {
            firstAdministrator.ensure();
        } else {
            // All nodes ask; the key makes it one job.
            jobs.enqueue(NewJob.of(CleanupJob.TYPE, new CleanupJob.Due(clock.instant()))
                    .withKey(CleanupJob.TYPE.name()));
        }
    }

    private void askForFirstAdmin() {
        timers.createSingleActionTimer(START_PAUSE.toMillis(), new TimerConfig(FIRST_ADMIN, false));
    }
}
