package commissary.realtime.internal;

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

/** Looks for messages every second on every node, in case the bell was not heard, and clears old ones away. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class RealtimeTimer {

    private static final Logger LOG = System.getLogger(RealtimeTimer.class.getName());
    private static final String READ = "read";
    private static final String FORGET = "forget";
    private static final long READ_MILLIS = 1_000;
    private static final long FORGET_MILLIS = 60_000;

    @Resource
    TimerService timers;

    @Inject
    RealtimeBell bell;

    @Inject
    MessageFeed feed;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(READ_MILLIS, READ_MILLIS, new TimerConfig(READ, false));
        timers.createIntervalTimer(FORGET_MILLIS, FORGET_MILLIS, new TimerConfig(FORGET, false));
    }

    @Timeout
    void onTimer(Timer timer) {
        try {
            if (timer.getInfo().equals(FORGET)) {
                feed.forgetOld();
            } else {
                bell.heard();
                feed.read();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The messages for the screens cannot be read now: {0}", e.getMessage());
        }
    }
}
