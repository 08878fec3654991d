package commissary.demo.flashfood;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every request to the upstream's API, oldest first; when full, the oldest make room. */
public final class Journal {
    private static final int CAPACITY = 20_000;

    private final Clock clock;
    private final Deque<Entry> entries = new ArrayDeque<>();

    /**
     * An empty one.
     *
     * @param clock the real time's, whatever time the world keeps: it is the spacing of requests that is looked at
     */
    Journal(Clock clock) {
        this.clock = clock;
    }

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The requests that belong to one city. */
    public List<Entry> entries(String city) {
        return entries().stream().filter(entry -> city.equals(entry.city())).toList();
    }

    public synchronized void clear() {
        entries.clear();
    }

    Instant now() {
        return clock.instant();
    }

    /** Called before the answer is sent: who holds an answer finds its entry. */
    synchronized void add(Entry entry) {
        if (entries.size() == CAPACITY) {
            entries.removeFirst();
        }
        entries.addLast(entry);
    }

    /**
     * One request.
     *
     * @param at when it came in, by the system's clock even where the world runs by another
     * @param target path and query as sent
     * @param city the city it is about, as far as one can tell
     * @param headers those of interest, by lower-case name
     * @param status the HTTP status of the answer; 0 when the connection was closed instead
     */
    public record Entry(
            Instant at, String method, String target, @Nullable String city, Map<String, String> headers, int status) {}
}
