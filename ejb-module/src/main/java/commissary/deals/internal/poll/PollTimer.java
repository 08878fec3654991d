package commissary.deals.internal.poll;

import commissary.deals.internal.DealsConfig;
import commissary.platform.migrations.Migrations;
import commissary.shared.Actor;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
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
import java.time.Duration;

/**
 * Looks whether a run is due. It ticks on every node, oftener than runs are due; a row in the database says whose tick
 * starts one, so another node takes over at once when one dies.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class PollTimer {

    private static final Logger LOG = System.getLogger(PollTimer.class.getName());
    private static final int TICKS_IN_AN_INTERVAL = 10;
    private static final Duration LONGEST_TICK = Duration.ofSeconds(5);

    @Resource
    TimerService timers;

    @Inject
    Migrations migrations;

    @Inject
    PollStarter starter;

    @Inject
    DealsConfig config;

    @PostConstruct
    void start() {
        Duration tick = config.pollInterval().dividedBy(TICKS_IN_AN_INTERVAL);
        long millis = Math.min(tick.toMillis(), LONGEST_TICK.toMillis());
        timers.createIntervalTimer(millis, millis, new TimerConfig("deals.poll", false));
    }

    @Timeout
    void onTick(Timer timer) {
        if (!migrations.areDone()) {
            return;
        }
        try {
            starter.startIfDue(Actor.system());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "No run can be started now: {0}", e.getMessage());
        }
    }
}
