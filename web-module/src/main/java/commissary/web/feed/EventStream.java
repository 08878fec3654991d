package commissary.web.feed;

import commissary.web.download.Body;
import commissary.web.download.Outlet;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One open stream of events. It holds a thread only while something is being sent. Whoever has something new only leaves
 * word and waits for nobody. A slow client hears of the latest progress only.
 */
final class EventStream {

    private static final Logger LOG = System.getLogger(EventStream.class.getName());

    private final Outlet outlet;
    private final Executor threads;
    private final Consumer<EventStream> whenOver;
    private final Queue<Body> events = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Body> progress = new AtomicReference<>();
    private final AtomicInteger callers = new AtomicInteger();
    private volatile boolean isGone;
    private volatile boolean isLastSaid;
    private volatile boolean isOver;
    private volatile long lastWrite = System.nanoTime();

    EventStream(Outlet outlet, Executor threads, Consumer<EventStream> whenOver) {
        this.outlet = outlet;
        this.threads = threads;
        this.whenOver = whenOver;
    }

    /** Says something that must be heard. */
    void say(Body event) {
        progress.set(null);
        events.add(event);
        write();
    }

    /** Says something that the next of its kind replaces. */
    void sayProgress(Body event) {
        if (!isLastSaid) {
            progress.set(event);
            write();
        }
    }

    /** Says the last that is to be heard. */
    void end(Body last) {
        progress.set(null);
        events.add(last);
        isLastSaid = true;
        write();
    }

    /** How long nothing was written, in nanoseconds. */
    long silence() {
        return System.nanoTime() - lastWrite;
    }

    /** Whether all that was said is on its way. */
    boolean isIdle() {
        return events.isEmpty() && progress.get() == null && callers.get() == 0;
    }

    boolean isOver() {
        return isOver;
    }

    void close() {
        isGone = true;
        write();
    }

    private void write() {
        if (callers.getAndIncrement() == 0) {
            threads.execute(this::writeAll);
        }
    }

    private void writeAll() {
        int heard;
        do {
            heard = callers.get();
            try {
                writeWhatIsThere();
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.DEBUG, "A stream cannot go on", e);
                isGone = true;
                finish();
            }
        } while (callers.addAndGet(-heard) > 0);
    }

    private void writeWhatIsThere() throws IOException {
        for (@Nullable Body event = next(); event != null; event = next()) {
            try (Body sent = event) {
                if (!isOver && !isGone) {
                    outlet.send(sent);
                    outlet.flush();
                }
            }
            lastWrite = System.nanoTime();
        }
        if (isGone || (isLastSaid && events.isEmpty())) {
            finish();
        }
    }

    private @Nullable Body next() {
        @Nullable Body event = events.poll();
        return event == null ? progress.getAndSet(null) : event;
    }

    private void finish() {
        if (isOver) {
            return;
        }
        isOver = true;
        whenOver.accept(this);
        for (@Nullable Body event = events.poll(); event != null; event = events.poll()) {
            closeQuietly(event);
        }
        outlet.complete();
    }

    private static void closeQuietly(Body body) {
        try {
            body.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A file could not be closed", e);
        }
    }
}
