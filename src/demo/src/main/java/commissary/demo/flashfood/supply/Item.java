package commissary.demo.flashfood.supply;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lot on sale in a store.
 *
 * @param id 24 hexadecimal digits; the first 8 tell when it was posted
 * @param quantity units left
 * @param bestBefore absent for things that do not spoil, and sometimes anyway
 * @param image absolute, or relative to the upstream's own address
 * @param department the retailer's own word, with whatever spaces it came with
 */
public record Item(
        String id,
        String name,
        PriceTag tag,
        int quantity,
        @Nullable Instant bestBefore,
        @Nullable URI image,
        @Nullable String department) {
    public Item {
        ObjectId.check(requireNonNull(id, "id"));
        requireNonNull(name, "name");
        requireNonNull(tag, "tag");
    }
}
