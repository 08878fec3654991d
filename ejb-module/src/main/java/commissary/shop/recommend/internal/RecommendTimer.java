package commissary.shop.recommend.internal;

import commissary.platform.migrations.Migrations;
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

/** Looks now and then, on every node: whether the nightly model is due, and whether there is another to serve. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class RecommendTimer {

    private static final Logger LOG = System.getLogger(RecommendTimer.class.getName());
    private static final long TICK_MILLIS = 5_000;

    @Resource
    TimerService timers;

    @Inject
    Migrations migrations;

    @Inject
    ModelBuilding building;

    @Inject
    CurrentModel current;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(TICK_MILLIS, TICK_MILLIS, new TimerConfig("recommend", false));
    }

    @Timeout
    void onTick(Timer timer) {
        if (!migrations.areDone()) {
            return;
        }
        try {
            building.startIfDue();
            current.look();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The model of tastes cannot be looked after now: {0}", e.getMessage());
        }
    }
}
