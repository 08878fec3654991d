package commissary.deals.internal.poll;

import commissary.deals.internal.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Readings and what is known, in a few words. */
public final class PollFixtures {

    public static final Instant POSTED = Instant.parse("2026-03-01T08:00:00Z");

    private PollFixtures() {}

    /** Ten items at 5.00, one of each. */
    public static ReadItem anItem(String id) {
        return anItem(id, "Item " + id, 500);
    }

    public static ReadItem anItem(String id, String name, long cents) {
        return anItem(id, name, cents, 1);
    }

    public static ReadItem anItem(String id, String name, long cents, int quantity) {
        return new ReadItem(id, name, null, "Produce", cents, 1000L, quantity, null, null, POSTED);
    }

    public static ReadStore aStore(String id, ReadItem... items) {
        return aStore(id, Arrays.asList(items));
    }

    public static ReadStore aStore(String id, List<ReadItem> items) {
        return new ReadStore(id, "Store " + id, "1 Main Street", null, items, Set.of(), 0);
    }

    public static ReadStore aStoreAt(Position position, String id, ReadItem... items) {
        return new ReadStore(id, "Store " + id, "1 Main Street", position, Arrays.asList(items), Set.of(), 0);
    }

    public static ReadStore aStoreWithUnreadable(String id, Set<String> ids, int more, ReadItem... items) {
        return new ReadStore(id, "Store " + id, "1 Main Street", null, Arrays.asList(items), new HashSet<>(ids), more);
    }

    public static CityReading aReading(ReadStore... stores) {
        return new CityReading(Arrays.asList(stores), 0, List.of(), 1);
    }

    /** Items numbered from one to another, both included. */
    public static List<ReadItem> items(int from, int to) {
        List<ReadItem> items = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            items.add(anItem("i" + i));
        }
        return items;
    }
}
