package commissary.deals;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record of one run over one city.
 *
 * @param stores how many were read
 * @param items how many readable items they had
 * @param dropped how many lots were cheaper than before
 * @param malformed how many items were skipped because they could not be read
 * @param notes what an administrator should know of it, a sentence each
 * @param error why it failed
 */
public record RunView(
        long id,
        String city,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Long durationMs,
        RunState state,
        int stores,
        int items,
        int newDeals,
        int changed,
        int dropped,
        int ended,
        int malformed,
        List<String> notes,
        @Nullable String error) {

    public RunView {
        notes = List.copyOf(notes);
    }
}
