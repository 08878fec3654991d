package commissary.container.beans;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Holds somebody up for as long as a test needs. */
@ApplicationScoped
public class Gate {

    private static final int LONGEST_WAIT_SECONDS = 60;

    private final Map<String, CompletableFuture<Void>> shut = new ConcurrentHashMap<>();

    public void shutFor(String subject) {
        shut.put(subject, new CompletableFuture<Void>().orTimeout(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS));
    }

    public void open(String subject) {
        shut.getOrDefault(subject, CompletableFuture.completedFuture(null)).complete(null);
    }

    void pass(String subject) {
        shut.getOrDefault(subject, CompletableFuture.completedFuture(null)).join();
    }
}
