package commissary.realtime.internal;

import commissary.platform.config.Settings;
import commissary.shared.ForContainer;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Topic;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells every node by a JMS topic that there is something to read; a node that misses it looks every second anyway. */
@ApplicationScoped
class RealtimeBell {

    private static final Logger LOG = System.getLogger(RealtimeBell.class.getName());

    @Resource(lookup = "jms/commissary-connections")
    private ConnectionFactory connections;

    @Resource(lookup = "jms/commissary/realtime")
    private Topic topic;

    private final ManagedExecutorService executor;
    private final boolean rings;
    private final AtomicBoolean isOnItsWay = new AtomicBoolean();

    @Inject
    RealtimeBell(ManagedExecutorService executor, Settings settings) {
        this.executor = executor;
        this.rings = settings.flag("commissary.jobs.jms", true);
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected RealtimeBell() {
        this.executor = null;
        this.rings = false;
    }

    /** Rings, unless a ring is on its way: who hears that one finds this message too. */
    void ring() {
        if (rings && isOnItsWay.compareAndSet(false, true)) {
            executor.execute(this::send);
        }
    }

    /** Somebody heard it, or waits for it no longer, and reads after this. */
    void heard() {
        isOnItsWay.set(false);
    }

    private void send() {
        try (JMSContext context = connections.createContext()) {
            context.createProducer()
                    .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                    .setTimeToLive(10_000)
                    .send(topic, "");
        } catch (JMSRuntimeException e) {
            LOG.log(Level.WARNING, "The bell of the screens is broken, they hear within a second: {0}", e.getMessage());
        }
    }
}
