package commissary.shop.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What a way of delivery costs.
 *
 * @param freeFromCents from which sum of goods it is free, before discounts; null if never
 * @param days until it is there; null if nobody says
 */
public record ShippingTerms(
        ShippingMethod method, String name, long feeCents, @Nullable Long freeFromCents, @Nullable Integer days) {

    /** The fee for goods of that sum. */
    public long feeFor(long goodsCents) {
        return freeFromCents != null && goodsCents >= freeFromCents ? 0 : feeCents;
    }

    /** What goods lack until this is free; 0 if it is free, or never will be. */
    public long missingUntilFree(long goodsCents) {
        return freeFromCents == null || feeCents == 0 ? 0 : Math.max(0, freeFromCents - goodsCents);
    }
}
