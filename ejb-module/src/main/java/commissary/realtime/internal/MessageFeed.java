package commissary.realtime.internal;

import commissary.platform.migrations.Migrations;
import commissary.realtime.Message;
import commissary.realtime.Realtime;
import commissary.shared.ForContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Reads new messages, one reader at a time on each node, and hands them on in their order. */
@ApplicationScoped
class MessageFeed implements Realtime {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int AT_ONCE = 500;
    private static final long NOT_STARTED = -1;

    private final MessageStore store;
    private final Event<Message> heard;
    private final Migrations migrations;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile long lastRead = NOT_STARTED;
    private volatile boolean again;

    @Inject
    MessageFeed(MessageStore store, Event<Message> heard, Migrations migrations, Clock clock) {
        this.store = store;
        this.heard = heard;
        this.migrations = migrations;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected MessageFeed() {
        this(null, null, null, null);
    }

    @Override
    public long lastId() {
        return store.lastId();
    }

    @Override
    public List<Message> after(long id) {
        return store.after(id, clock.instant().minus(KEPT), AT_ONCE);
    }

    /** Reads what is new; who comes while another reads asks him to look once more, and goes. */
    void read() {
        if (!migrations.areDone()) {
            return;
        }
        again = true;
        while (again && reading.tryLock()) {
            try {
                again = false;
                readOn();
            } finally {
                reading.unlock();
            }
        }
    }

    void forgetOld() {
        store.deleteBefore(clock.instant().minus(KEPT.multipliedBy(2)));
    }

    private void readOn() {
        if (lastRead == NOT_STARTED) {
            lastRead = store.lastId();
            return;
        }
        List<Message> messages = after(lastRead);
        for (Message message : messages) {
            heard.fire(message);
            lastRead = message.id();
        }
        again |= messages.size() == AT_ONCE;
    }
}
