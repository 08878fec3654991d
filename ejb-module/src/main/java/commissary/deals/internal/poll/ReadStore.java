package commissary.deals.internal.poll;

import commissary.deals.internal.Position;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A store that the upstream's answer holds, with its items.
 *
 * @param externalId its id at the upstream
 * @param position null if the answer does not say
 * @param items each id once
 * @param unreadableIds the ids of items of which no more than the id could be read
 * @param unreadable how many more items could not be read, not even their ids
 */
public record ReadStore(
        String externalId,
        @Nullable String name,
        @Nullable String address,
        @Nullable Position position,
        List<ReadItem> items,
        Set<String> unreadableIds,
        int unreadable) {

    public ReadStore {
        items = List.copyOf(items);
        unreadableIds = Set.copyOf(unreadableIds);
    }
}
