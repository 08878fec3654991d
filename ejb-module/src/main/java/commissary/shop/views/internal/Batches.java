package commissary.shop.views.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Combines writes that come in crowds: those of 50 ms, or the first ten, whichever is first, and with them what piled up
 * while the batch before was being written. Who adds never waits, and there is one writer at a time.
 */
final class Batches<E> {

    static final int ENOUGH = 10;
    static final Duration LINGER = Duration.ofMillis(50);
    private static final int MOST = 500;

    private final BlockingQueue<E> waiting;
    private final Consumer<List<E>> write;
    private final Executor executor;
    private final AtomicBoolean writing = new AtomicBoolean();

    /**
     * Batches that nobody has added to yet.
     *
     * @param room how many may wait
     * @param write throws if it failed; the same come again then
     */
    Batches(int room, Consumer<List<E>> write, Executor executor) {
        this.waiting = new ArrayBlockingQueue<>(room);
        this.write = write;
        this.executor = executor;
    }

    /** Adds one; false if there is no room for it. */
    boolean add(E one) {
        boolean isTaken = waiting.offer(one);
        wake();
        return isTaken;
    }

    /** Has written what waits, unless a writer is at it. */
    void wake() {
        if (!waiting.isEmpty() && writing.compareAndSet(false, true)) {
            try {
                executor.execute(this::writeOn);
            } catch (RuntimeException e) {
                writing.set(false);
                throw e;
            }
        }
    }

    /** Writes what waits in the caller's thread; for the end, when the executor may be gone. */
    void flush() {
        while (!waiting.isEmpty()) {
            List<E> rest = new ArrayList<>();
            waiting.drainTo(rest, MOST);
            writeOrKeep(rest);
        }
    }

    private void writeOn() {
        try {
            while (!waiting.isEmpty()) {
                writeOrKeep(gather());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        } finally {
            writing.set(false);
        }
        // One may have come after the last look, and its adder have seen a writer who had stopped looking.
        wake();
    }

    private List<E> gather() throws InterruptedException {
        List<E> some = new ArrayList<>();
        long end = System.nanoTime() + LINGER.toNanos();
        boolean isMoreComing = true;
        while (isMoreComing && some.size() < ENOUGH) {
            @Nullable E one = waiting.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (one == null) {
                isMoreComing = false;
            } else {
                some.add(one);
            }
        }
        waiting.drainTo(some, MOST - some.size());
        return some;
    }

    private void writeOrKeep(List<E> some) {
        try {
            write.accept(some);
        } catch (RuntimeException e) {
            some.forEach(waiting::offer);
            throw e;
        }
    }
}
