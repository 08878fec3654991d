package commissary.shop.orders.internal;

import commissary.platform.migrations.Migrations;
import commissary.shop.payments.Payments;
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
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Asks after payments that nobody has told of. It ticks on every node; the payments' own rows give each to one of them, so
 * another node goes on at once when one dies.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OrderTimer {

    private static final Logger LOG = System.getLogger(OrderTimer.class.getName());
    private static final Duration TICK = Duration.ofSeconds(3);
    private static final int AT_ONCE = 8;
    private static final int MOST_ROUNDS = 25;

    @Resource
    TimerService timers;

    @Inject
    ManagedExecutorService executor;

    @Inject
    Migrations migrations;

    @Inject
    Payments payments;

    @Inject
    OrderPaymentDesk desk;

    @Inject
    Clock clock;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(TICK.toMillis(), TICK.toMillis(), new TimerConfig("orders.settle", false));
    }

    @Timeout
    void onTick(Timer timer) {
        if (!migrations.areDone()) {
            return;
        }
        try {
            boolean isMoreLeft = true;
            for (int round = 0; isMoreLeft && round < MOST_ROUNDS; round++) {
                List<Long> due = payments.unsettled(AT_ONCE, clock.instant());
                executor.invokeAll(due.stream().map(this::settling).toList());
                isMoreLeft = due.size() == AT_ONCE;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Payments cannot be asked after now: {0}", e.getMessage());
        }
    }

    private Callable<Object> settling(long paymentId) {
        return Executors.callable(() -> {
            try {
                desk.settle(paymentId);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Payment " + paymentId + " could not be settled; it is asked after again", e);
            }
        });
    }
}
