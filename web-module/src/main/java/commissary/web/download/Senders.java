package commissary.web.download;

import commissary.shared.ForContainer;
import commissary.shared.Unavailable;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * The threads that wait for clients, apart from those that answer requests, so that slow clients hinder nobody. There is
 * no way around them: the server's non-blocking writes block all the same (seen in 26.0.0.5), on its own threads, of
 * which a machine of two cores has few.
 */
@ApplicationScoped
public class Senders {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int MAX_DOWNLOADS = 512;

    private final ExecutorService threads;
    private final Semaphore downloads = new Semaphore(MAX_DOWNLOADS);

    @Inject
    Senders(ManagedThreadFactory factory) {
        threads = Executors.newCachedThreadPool(factory);
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected Senders() {
        threads = null;
    }

    /** Has a thread do something that waits for a client. */
    public void execute(Runnable sending) {
        threads.execute(sending);
    }

    /**
     * Takes one of the places for downloads.
     *
     * @throws Unavailable if all are taken
     */
    void takePlace() {
        if (!downloads.tryAcquire()) {
            throw new Unavailable(
                    "TOO_MANY_DOWNLOADS", "Too many downloads are going on; try again later", PAUSE, null);
        }
    }

    void givePlaceBack() {
        downloads.release();
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
