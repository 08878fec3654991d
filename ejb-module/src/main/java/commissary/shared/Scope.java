package commissary.shared;

import java.util.Arrays;
import java.util.Optional;

/** What an API key may do. */
public enum Scope {
    FEED_READ("feed:read"),
    FEED_REFRESH("feed:refresh"),
    ORDERS_MANAGE("orders:manage"),
    ANALYTICS_READ("analytics:read"),
    ADMIN("admin");

    private final String wireName;

    Scope(String wireName) {
        this.wireName = wireName;
    }

    /** The name that clients use, such as {@code feed:read}. */
    public String wireName() {
        return wireName;
    }

    /** The name that clients use, since JSON writes and reads values by it. */
    @Override
    public String toString() {
        return wireName;
    }

    public static Optional<Scope> ofWireName(String name) {
        return Arrays.stream(values()).filter(s -> s.wireName.equals(name)).findFirst();
    }
}
