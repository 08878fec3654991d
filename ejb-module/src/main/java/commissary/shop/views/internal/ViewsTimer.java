package commissary.shop.views.internal;

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

/** Has looks tried again that could not be written, and old ones forgotten; on every node. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ViewsTimer {

    private static final Logger LOG = System.getLogger(ViewsTimer.class.getName());
    private static final Duration RETRY_INTERVAL = Duration.ofSeconds(5);
    private static final Duration CLEAN_UP_INTERVAL = Duration.ofHours(1);
    private static final String RETRY = "retry";
    private static final String CLEAN_UP = "clean-up";

    @Resource
    TimerService timers;

    @Inject
    ViewBuffer buffer;

    @Inject
    Migrations migrations;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @PostConstruct
    void start() {
        schedule(RETRY, RETRY_INTERVAL);
        schedule(CLEAN_UP, CLEAN_UP_INTERVAL);
    }

    @Timeout
    void onTimer(Timer timer) {
        try {
            if (timer.getInfo().equals(RETRY)) {
                buffer.look();
            } else if (migrations.areDone()) {
                // All nodes ask; the key makes it one job.
                jobs.enqueue(NewJob.of(ForgetViews.TYPE, new ForgetViews.Due(clock.instant()))
                        .withKey(ForgetViews.TYPE.name()));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The timer of the looks failed: {0}", e.getMessage());
        }
    }

    private void schedule(String name, Duration interval) {
        timers.createIntervalTimer(interval.toMillis(), interval.toMillis(), new TimerConfig(name, false));
    }
}
