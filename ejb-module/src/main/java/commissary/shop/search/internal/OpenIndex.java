package commissary.shop.search.internal;

import commissary.shop.search.internal.index.ProductIndex;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The index that answers now. Another takes its place between two queries, never within one. */
@ApplicationScoped
public class OpenIndex {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile @Nullable ProductIndex index;

    /** Asks the index; empty while there is none. */
    <T> Optional<T> ask(Function<ProductIndex, T> question) {
        lock.readLock().lock();
        try {
            return Optional.ofNullable(index).map(question);
        } finally {
            lock.readLock().unlock();
        }
    }

    boolean isThere() {
        return index != null;
    }

    /** Puts another index in the place of the present one, and closes that one once nobody asks it any more. */
    void replace(@Nullable ProductIndex fresh) {
        @Nullable ProductIndex before;
        lock.writeLock().lock();
        try {
            before = index;
            index = fresh;
        } finally {
            lock.writeLock().unlock();
        }
        if (before != null) {
            before.close();
        }
    }

    @PreDestroy
    void close() {
        replace(null);
    }
}
