package commissary.deals.internal.poll;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item as the upstream offers it now.
 *
 * @param externalId its id at the upstream
 * @param department as the retailer names it; empty if it does not
 * @param priceCents more than 0
 * @param originalCents what the upstream calls the original price, even where it is no higher; null if it says none
 * @param quantity 0 or more
 * @param postedAt when the upstream made it, if its id tells
 */
public record ReadItem(
        String externalId,
        String name,
        @Nullable String description,
        String department,
        long priceCents,
        @Nullable Long originalCents,
        int quantity,
        @Nullable LocalDate bestBefore,
        @Nullable String imageUrl,
        @Nullable Instant postedAt) {

    /** Whether there is any left. */
    boolean isOnOffer() {
        return quantity > 0;
    }
}
