package commissary.web.feed;

import commissary.web.download.Body;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One open stream of events. It holds no thread: the container calls when the client takes more, the clock when there is
 * something new. Whoever comes while another writes only leaves word, so no lock is held while the container is called.
 * A slow client hears of the latest progress only.
 */
final class EventStream implements WriteListener {

    private static final Logger LOG = System.getLogger(EventStream.class.getName());
    private static final int CHUNK_BYTES = 64 * 1024;

    private final AsyncContext exchange;
    private final ServletOutputStream out;
    private final Consumer<EventStream> whenOver;
    private final Queue<Body> events = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Body> progress = new AtomicReference<>();
    private final AtomicInteger callers = new AtomicInteger();
    private volatile boolean hasBegun;
    private volatile boolean isGone;
    private volatile boolean isLastSaid;
    private volatile boolean isOver;
    private volatile long lastWrite = System.nanoTime();

    // Only who writes touches these.
    private @Nullable Body current;
    private byte @Nullable [] buffer;
    private boolean isFlushed = true;

    EventStream(AsyncContext exchange, ServletOutputStream out, Consumer<EventStream> whenOver) {
        this.exchange = exchange;
        this.out = out;
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

    @Override
    public void onWritePossible() {
        hasBegun = true;
        write();
    }

    @Override
    public void onError(Throwable failure) {
        LOG.log(Level.DEBUG, "A stream's client is gone", failure);
        close();
    }

    private void write() {
        if (callers.getAndIncrement() > 0) {
            return;
        }
        int heard;
        do {
            heard = callers.get();
            try {
                writeWhatFits();
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.DEBUG, "A stream cannot go on", e);
                isGone = true;
                finish();
            }
        } while (callers.addAndGet(-heard) > 0);
    }

    private void writeWhatFits() throws IOException {
        while (hasBegun && !isOver && !isGone && out.isReady()) {
            if (current == null) {
                current = next();
            }
            if (current != null) {
                writePart(current);
            } else if (!isFlushed) {
                isFlushed = true;
                out.flush();
            } else {
                buffer = null;
                if (isLastSaid && events.isEmpty()) {
                    finish();
                }
                return;
            }
        }
        if (isGone) {
            finish();
        }
    }

    private @Nullable Body next() {
        @Nullable Body event = events.poll();
        return event == null ? progress.getAndSet(null) : event;
    }

    private void writePart(Body event) throws IOException {
        if (buffer == null) {
            buffer = new byte[CHUNK_BYTES];
        }
        int read = event.read(buffer);
        if (read < 0) {
            event.close();
            current = null;
        } else {
            out.write(buffer, 0, read);
            isFlushed = false;
            lastWrite = System.nanoTime();
        }
    }

    private void finish() {
        if (isOver) {
            return;
        }
        isOver = true;
        whenOver.accept(this);
        closeQuietly(current);
        for (@Nullable Body event = events.poll(); event != null; event = events.poll()) {
            closeQuietly(event);
        }
        try {
            exchange.complete();
        } catch (IllegalStateException e) {
            LOG.log(Level.DEBUG, "The container has ended the stream already", e);
        }
    }

    private static void closeQuietly(@Nullable Body body) {
        try {
            if (body != null) {
                body.close();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A file could not be closed", e);
        }
    }
}
