package commissary.platform.jobs.internal;

import commissary.platform.jobs.JobPool;
import commissary.shared.ForContainer;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;

/**
 * Wakes workers by JMS. Best effort and outside any transaction: what nobody hears, the sweeper finds. It rings from a
 * thread of its own, because a transaction that is just ending does not take new work.
 */
@ApplicationScoped
class JobBell {

    private static final Logger LOG = System.getLogger(JobBell.class.getName());

    /** Each worker who is woken goes on while there is work, so a crowd need not be called one by one. */
    private static final int MAX_RINGS = 10;

    @Resource(lookup = "jms/commissary-connections")
    private ConnectionFactory connections;

    @Resource(lookup = "jms/commissary/ai")
    private Queue ai;

    @Resource(lookup = "jms/commissary/email")
    private Queue email;

    @Resource(lookup = "jms/commissary/summary")
    private Queue summary;

    @Resource(lookup = "jms/commissary/cleanup")
    private Queue cleanup;

    @Resource(lookup = "jms/commissary/general")
    private Queue general;

    private final ManagedExecutorService executor;
    private final JobsConfig config;

    @Inject
    JobBell(ManagedExecutorService executor, JobsConfig config) {
        this.executor = executor;
        this.config = config;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected JobBell() {
        this(null, null);
    }

    /** Rings for new jobs, counted by pool. */
    void ring(Map<JobPool, Integer> jobs) {
        if (config.rings()) {
            executor.execute(() -> send(jobs));
        }
    }

    private void send(Map<JobPool, Integer> jobs) {
        try (JMSContext context = connections.createContext()) {
            jobs.forEach((pool, count) -> {
                for (int i = 0; i < Math.min(count, MAX_RINGS); i++) {
                    context.createProducer()
                            .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                            .setTimeToLive(60_000)
                            .send(queue(pool), pool.name());
                }
            });
        } catch (JMSRuntimeException e) {
            LOG.log(Level.WARNING, "The bell is broken, jobs wait for the sweeper: {0}", e.getMessage());
        }
    }

    private Queue queue(JobPool pool) {
        return switch (pool) {
            case AI -> ai;
            case EMAIL -> email;
            case SUMMARY -> summary;
            case CLEANUP -> cleanup;
            case GENERAL -> general;
        };
    }
}
