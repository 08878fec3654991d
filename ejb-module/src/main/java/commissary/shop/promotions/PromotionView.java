package commissary.shop.promotions;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promotion as administrators see it.
 *
 * @param used how many orders used it
 */
public record PromotionView(
        long id,
        String name,
        @Nullable String code,
        PromotionKind kind,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal amount,
        @Nullable Integer buyQuantity,
        @Nullable Integer getQuantity,
        @Nullable BigDecimal minimumSubtotal,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Integer usesPerPerson,
        @Nullable Integer usesTotal,
        long used,
        List<Long> productIds,
        List<Long> categoryIds,
        boolean combinable,
        boolean active) {

    public PromotionView {
        productIds = List.copyOf(productIds);
        categoryIds = List.copyOf(categoryIds);
    }
}
