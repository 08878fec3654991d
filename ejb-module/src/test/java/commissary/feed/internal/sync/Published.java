package commissary.feed.internal.sync;

import commissary.feed.internal.FeedVersions;
import commissary.feed.internal.sync.VersionStore.Version;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;

/** Makes versions out of orders by their keys. */
public final class Published {

    private Published() {}

    /** Loads the orders and publishes them as the next version. */
    public static Version version(VersionStore store, Map<String, String> orders) throws IOException {
        long number = store.newest().map(Version::number).orElse(0L) + 1;
        apply(store, number, orders);
        Version version = new Version(
                number,
                Instant.parse("2026-11-21T12:00:00Z").plusSeconds(number),
                orders.size(),
                new ShapeOfOrders("id", FeedVersions.COLUMNS));
        store.publish(version);
        return version;
    }

    static VersionChanges apply(VersionStore store, long number, Map<String, String> orders) throws IOException {
        long loaded = store.load(target -> {
            for (Map.Entry<String, String> order : orders.entrySet()) {
                target.row(order.getKey(), order.getValue());
            }
        });
        return store.apply(number, loaded);
    }
}
