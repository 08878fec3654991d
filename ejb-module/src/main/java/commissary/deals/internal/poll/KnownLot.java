package commissary.deals.internal.poll;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lot as the last run left it.
 *
 * @param product what it is a lot of
 * @param lastSeen null while it was on offer at its store's last reading
 * @param ended whether it was gone
 */
record KnownLot(
        long id,
        String externalId,
        Product product,
        LotContent content,
        long priceCents,
        int quantity,
        @Nullable Instant lastSeen,
        boolean ended) {

    /** Whether the upstream now asks another price or has another number of it. */
    boolean isChangedBy(ReadItem item) {
        return item.priceCents() != priceCents || item.quantity() != quantity;
    }
}
