package commissary.feed.internal;

import commissary.feed.internal.sync.SyncStarter;
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

/** Looks every second, on every node: whether a sync is due, and what there is to serve. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class FeedTimer {

    private static final Logger LOG = System.getLogger(FeedTimer.class.getName());
    private static final long TICK_MILLIS = 1_000;

    @Resource
    TimerService timers;

    @Inject
    Migrations migrations;

    @Inject
    SyncStarter starter;

    @Inject
    FeedWatch watch;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(TICK_MILLIS, TICK_MILLIS, new TimerConfig("feed", false));
    }

    @Timeout
    void onTick(Timer timer) {
        if (!migrations.areDone()) {
            return;
        }
        try {
            starter.startIfDue(Actor.system());
            watch.look();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The feed cannot be looked after now: {0}", e.getMessage());
        }
    }
}
