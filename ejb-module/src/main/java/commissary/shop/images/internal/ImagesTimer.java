package commissary.shop.images.internal;

import commissary.platform.jobs.Jobs;
import commissary.platform.jobs.NewJob;
import commissary.platform.migrations.Migrations;
import commissary.shop.images.internal.files.FolderBucket;
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
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;

/** Asks once an hour for what was begun and never finished to be forgotten; on every node. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ImagesTimer {

    private static final Logger LOG = System.getLogger(ImagesTimer.class.getName());
    private static final Duration INTERVAL = Duration.ofHours(1);
    private static final Duration UNFINISHED = Duration.ofDays(1);

    @Resource
    TimerService timers;

    @Inject
    Jobs jobs;

    @Inject
    Migrations migrations;

    @Inject
    FolderBucket folder;

    @Inject
    Clock clock;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(INTERVAL.toMillis(), INTERVAL.toMillis(), new TimerConfig("clean-up", false));
    }

    @Timeout
    void cleanUp() {
        try {
            folder.forgetUnfinished(clock.instant().minus(UNFINISHED));
            if (migrations.areDone()) {
                // All nodes ask; the key makes it one job.
                jobs.enqueue(NewJob.of(ForgetUploads.TYPE, new ForgetUploads.Due(clock.instant()))
                        .withKey(ForgetUploads.TYPE.name()));
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The clean-up of pictures failed: {0}", e.getMessage());
        }
    }
}
