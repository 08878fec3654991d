package commissary.shop.promotions.internal;

import commissary.shop.promotions.Basket.Goods;
import commissary.shop.promotions.PromotionKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A promotion that is switched on, as it is reckoned with.
 *
 * @param percent off; of the pieces got, where it is {@code BUY_X_GET_Y}
 * @param buyQuantity 0 unless it is {@code BUY_X_GET_Y}
 * @param minimumCents of the goods it is for; 0 for none
 * @param categoryIds with all below them
 */
record Promotion(
        long id,
        String name,
        @Nullable String code,
        PromotionKind kind,
        BigDecimal percent,
        long amountCents,
        int buyQuantity,
        int getQuantity,
        long minimumCents,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Integer usesPerPerson,
        @Nullable Integer usesTotal,
        Set<Long> productIds,
        Set<Long> categoryIds,
        boolean combinable) {

    Promotion {
        productIds = Set.copyOf(productIds);
        categoryIds = Set.copyOf(categoryIds);
    }

    boolean isFor(Goods goods) {
        boolean isForAll = productIds.isEmpty() && categoryIds.isEmpty();
        return isForAll
                || productIds.contains(goods.productId())
                || goods.categoryIds().stream().anyMatch(categoryIds::contains);
    }

    boolean isOverAt(Instant now) {
        return endsAt != null && !now.isBefore(endsAt);
    }

    boolean isAheadAt(Instant now) {
        return startsAt != null && now.isBefore(startsAt);
    }

    boolean isLimited() {
        return usesPerPerson != null || usesTotal != null;
    }

    boolean isUsedUp(Used used) {
        return (usesTotal != null && used.byAll() >= usesTotal)
                || (usesPerPerson != null && used.byPerson() >= usesPerPerson);
    }

    /** Pieces of a whole set: those to be paid and those got. */
    int setSize() {
        return buyQuantity + getQuantity;
    }

    /** How often it was used. */
    record Used(long byPerson, long byAll) {

        static final Used NEVER = new Used(0, 0);
    }
}
