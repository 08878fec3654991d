package commissary.nutrition.days.internal;

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
 * Looks at the clock. There is no one midnight: somewhere a date ends every quarter of an hour, so it ticks all day, on
 * every node; a row in the database says whose tick counts.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SummaryTimer {

    private static final Logger LOG = System.getLogger(SummaryTimer.class.getName());
    private static final Duration TICK = Duration.ofSeconds(10);

    @Resource
    TimerService timers;

    @Inject
    Migrations migrations;

    @Inject
    NightPlanner planner;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(TICK.toMillis(), TICK.toMillis(), new TimerConfig("nutrition.days", false));
    }

    @Timeout
    void onTick(Timer timer) {
        if (!migrations.areDone()) {
            return;
        }
        try {
            // Half a tick, so that a node's own next tick is never too early by a hair.
            planner.look(Actor.system(), TICK.dividedBy(2));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The night cannot be planned now: {0}", e.getMessage());
        }
    }
}
