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
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Wakes workers by JMS. Best effort and outside any transaction: what nobody hears, the sweeper finds. It rings from a
 * thread of its own, because a transaction that is just ending does not take new work.
 */
@ApplicationScoped
class JobBell {

    private static final Logger LOG = System.getLogger(JobBell.class.getName());

    /** Each worker who is woken goes on while there is work, so a crowd need not be called one by one. */
    private static final int MAX_UNHEARD = 10;

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
    private final Map<JobPool, AtomicInteger> unheard = new EnumMap<>(JobPool.class);

    @Inject
    JobBell(ManagedExecutorService executor, JobsConfig config) {
        this.executor = executor;
        this.config = config;
        for (JobPool pool : JobPool.values()) {
            unheard.put(pool, new AtomicInteger());
        }
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected JobBell() {
        this(null, null);
    }

    /**
     * Rings for new jobs, counted by pool. Where enough rings are on their way nobody needs another: who hears one of
     * them finds these jobs too.
     */
    void ring(Map<JobPool, Integer> jobs) {
        if (!config.rings()) {
            return;
        }
        Map<JobPool, Integer> rings = new EnumMap<>(JobPool.class);
        jobs.forEach((pool, count) -> rings.put(pool, claim(pool, count)));
        rings.values().removeIf(count -> count == 0);
        if (!rings.isEmpty()) {
            executor.execute(() -> send(rings));
        }
    }

    /** Somebody heard a ring, and looks for jobs after this. */
    void heard(JobPool pool) {
        of(pool).updateAndGet(count -> Math.max(0, count - 1));
    }

    /** Waits for no ring any longer: some may be lost. */
    void forget() {
        unheard.values().forEach(count -> count.set(0));
    }

    private int claim(JobPool pool, int wanted) {
        int before = of(pool).getAndUpdate(count -> together(count, wanted));
        return together(before, wanted) - before;
    }

    private static int together(int unheard, int wanted) {
        return Math.min(unheard + wanted, MAX_UNHEARD);
    }

    private AtomicInteger of(JobPool pool) {
        return Objects.requireNonNull(unheard.get(pool));
    }

    private void send(Map<JobPool, Integer> rings) {
        try (JMSContext context = connections.createContext()) {
            rings.forEach((pool, count) -> {
                for (int i = 0; i < count; i++) {
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
