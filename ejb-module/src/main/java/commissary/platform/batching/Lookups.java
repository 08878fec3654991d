package commissary.platform.batching;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Combines look-ups by id that many threads make at about the same time into one. The first to come waits for others,
 * for a moment or until enough have come, and then fetches for all of them; there is no thread beside the callers', and
 * none waits for more than one batch. The fetching must not depend on who asks, and knows no more than the first one's
 * transaction does. If it fails, it fails for each of them.
 */
public final class Lookups<K, V> {

    public static final Duration LONGEST_WAIT = Duration.ofMillis(50);
    public static final int MOST_REQUESTS = 10;

    /** A caller whose batch was fetched by another gives up after this. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Function<Set<K>, Map<K, V>> fetch;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Batch<K, V> open;

    /** @param fetch gives those of the ids that there are */
    public Lookups(Function<Set<K>, Map<K, V>> fetch) {
        this.fetch = fetch;
    }

    private static final class Batch<K, V> {

        private final Set<K> ids = new HashSet<>();
        private final CompletableFuture<Map<K, V>> answer = new CompletableFuture<>();
        private final Condition isFull;
        private int requests;

        Batch(Condition isFull) {
            this.isFull = isFull;
        }
    }

    /** Those of the ids that there are. */
    public Map<K, V> find(Set<K> ids) {
        Batch<K, V> batch;
        boolean isFirst;
        lock.lock();
        try {
            isFirst = open == null;
            batch = open == null ? new Batch<>(lock.newCondition()) : open;
            open = batch;
            batch.ids.addAll(ids);
            batch.requests++;
            if (batch.requests == MOST_REQUESTS) {
                open = null;
                batch.isFull.signal();
            }
            if (isFirst) {
                awaitOthers(batch);
            }
        } finally {
            lock.unlock();
        }
        if (isFirst) {
            fetch(batch);
        }
        return mine(ids, answerOf(batch));
    }

    private void awaitOthers(Batch<K, V> batch) {
        long left = LONGEST_WAIT.toNanos();
        try {
            while (batch.requests < MOST_REQUESTS && left > 0) {
                left = batch.isFull.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            // Others rely on this thread: what came so far is fetched, and the interruption is left to be seen.
            Thread.currentThread().interrupt();
        } finally {
            if (open == batch) {
                open = null;
            }
        }
    }

    private void fetch(Batch<K, V> batch) {
        try {
            batch.answer.complete(fetch.apply(Set.copyOf(batch.ids)));
        } catch (RuntimeException | Error e) {
            batch.answer.completeExceptionally(e);
        }
    }

    private static <K, V> Map<K, V> answerOf(Batch<K, V> batch) {
        try {
            return batch.answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("The look-up failed", e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("The look-up took too long", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The look-up was interrupted", e);
        }
    }

    private static <K, V> Map<K, V> mine(Set<K> ids, Map<K, V> all) {
        Map<K, V> mine = new HashMap<>();
        for (K id : ids) {
            V value = all.get(id);
            if (value != null) {
                mine.put(id, value);
            }
        }
        return mine;
    }
}
