package commissary.shop.checkout;

import org.jspecify.annotations.Nullable;

/**
 * What became of a promotion.
 *
 * @param explanation for people: what it gives, why another one won, or what is missing
 */
public record ConsideredPromotion(
        long promotionId, String name, @Nullable String code, boolean applied, String explanation) {}
