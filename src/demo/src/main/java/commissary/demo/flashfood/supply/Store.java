package commissary.demo.flashfood.supply;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;

/**
 * A store as the upstream describes it.
 *
 * @param id 24 hexadecimal digits
 * @param dialect left out of a script, the usual one
 */
public record Store(String id, String name, Address address, Place place, @Nullable Dialect dialect) {
    public Store {
        ObjectId.check(requireNonNull(id, "id"));
        requireNonNull(name, "name");
        requireNonNull(address, "address");
        requireNonNull(place, "place");
    }

    public Dialect speaks() {
        return requireNonNullElse(dialect, Dialect.USUAL);
    }
}
