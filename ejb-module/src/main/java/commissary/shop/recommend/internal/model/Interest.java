package commissary.shop.recommend.internal.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One person's interest in one product, as far as his deeds show it.
 *
 * @param daysBought on how many days he bought it
 * @param daysViewed on how many days he looked at it
 * @param lastAt when he last did either, in seconds since 1970
 */
public record Interest(long productId, int daysBought, int daysViewed, long lastAt) {

    /** A look tells less than a purchase, and many looks still less than one. */
    private static final double LOOK = 0.2;

    private static final int MOST_LOOKS = 3;

    /** From 0 to 1: what was bought counts in full, be it once or often. */
    public double weight() {
        return daysBought > 0 ? 1 : LOOK * Math.min(daysViewed, MOST_LOOKS);
    }

    /** Each product once. */
    public static Collection<Interest> joined(Collection<Interest> some) {
        Map<Long, Interest> byProduct = new LinkedHashMap<>();
        some.forEach(interest -> byProduct.merge(interest.productId(), interest, Interest::and));
        return byProduct.values();
    }

    private Interest and(Interest other) {
        return new Interest(
                productId,
                daysBought + other.daysBought,
                daysViewed + other.daysViewed,
                Math.max(lastAt, other.lastAt));
    }
}
