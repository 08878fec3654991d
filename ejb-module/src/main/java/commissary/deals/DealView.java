package commissary.deals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deal as readers see it: a lot at a store, together with the lots there that equal it.
 *
 * @param id the lot's; where several are equal, the newest one's
 * @param city lower-case name
 * @param originalPrice the list price; absent where there is no real one
 * @param discountPercent whole percent off the list price, rounded down; absent where there is no list price
 * @param quantityAvailable of all equal lots together
 * @param distanceKm from the city's centre; absent where the store's place is not known
 * @param postedAt when the upstream made it
 * @param lastSeen when its store was last read with it on offer
 * @param lots how many equal lots the card stands for
 * @param endedAt when it was gone; absent while it is on offer
 */
public record DealView(
        long id,
        String name,
        @Nullable String description,
        Category category,
        long storeId,
        String storeName,
        String address,
        String city,
        @Nullable BigDecimal originalPrice,
        BigDecimal discountPrice,
        @Nullable Integer discountPercent,
        long quantityAvailable,
        @Nullable LocalDate expiryDate,
        @Nullable String imageUrl,
        @Nullable Double distanceKm,
        Instant postedAt,
        Instant firstSeen,
        Instant lastSeen,
        long lots,
        @Nullable Instant endedAt) {}
