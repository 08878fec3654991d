package commissary.platform.jobs.internal;

import commissary.platform.jobs.JobPool;
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
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what nobody heard: jobs whose ring was lost, whose pause is over, whose worker died. Its timer runs on every
 * node and lives in memory; the rows say what there is to do.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class JobSweeper {

    private static final Logger LOG = System.getLogger(JobSweeper.class.getName());
    private static final String SWEEP = "sweep";
    private static final String CLEAN = "clean";
    private static final Duration CLEAN_INTERVAL = Duration.ofHours(1);

    @Resource
    TimerService timers;

    @Inject
    ManagedExecutorService executor;

    @Inject
    JobStore store;

    @Inject
    JobWorker worker;

    @Inject
    JobBell bell;

    @Inject
    JobsConfig config;

    @Inject
    Migrations migrations;

    private final Set<JobPool> swept = ConcurrentHashMap.newKeySet();

    @PostConstruct
    void start() {
        every(config.sweepInterval(), SWEEP);
        every(CLEAN_INTERVAL, CLEAN);
    }

    @Timeout
    void onTimer(Timer timer) {
        if (!migrations.areDone()) {
            return;
        }
        try {
            if (timer.getInfo().equals(CLEAN)) {
                store.deleteCompleted(config.keepCompleted());
            } else {
                sweep();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The jobs cannot be swept now: {0}", e.getMessage());
        }
    }

    private void sweep() {
        if (!worker.leases().isEmpty()) {
            store.extend(worker.leases(), config.lease());
        }
        bell.forget();
        store.reclaim();
        for (JobPool pool : store.duePools()) {
            if (swept.add(pool)) {
                executor.execute(() -> workOff(pool));
            }
        }
    }

    private void workOff(JobPool pool) {
        try {
            worker.work(pool);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Jobs of the pool " + pool + " wait for the next sweep", e);
        } finally {
            swept.remove(pool);
        }
    }

    private void every(Duration interval, String what) {
        timers.createIntervalTimer(interval.toMillis(), interval.toMillis(), new TimerConfig(what, false));
    }
}
