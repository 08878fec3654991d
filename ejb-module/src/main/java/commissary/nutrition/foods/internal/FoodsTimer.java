package commissary.nutrition.foods.internal;

import commissary.platform.migrations.Migrations;
import commissary.shared.Actor;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Brings the shipped foods into the database soon after the start, as soon as the schema is there. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class FoodsTimer {

    private static final Logger LOG = System.getLogger(FoodsTimer.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(500);

    @Resource
    TimerService timers;

    @Inject
    Migrations migrations;

    @Inject
    ShippedLoad load;

    @PostConstruct
    void start() {
        askAgain();
    }

    @Timeout
    void onTimer() {
        try {
            if (!migrations.areDone()) {
                askAgain();
            } else if (load.bringUpToDate(Actor.system())) {
                LOG.log(Level.INFO, "The shipped foods are up to date");
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The shipped foods cannot be loaded yet: {0}", e.getMessage());
            askAgain();
        }
    }

    private void askAgain() {
        timers.createSingleActionTimer(PAUSE.toMillis(), new TimerConfig(null, false));
    }
}
