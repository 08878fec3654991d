package commissary.shop.promotions;

import commissary.shared.Conflict;
import java.util.List;

/** How often promotions were used, by which orders. */
public interface PromotionUses {

    /**
     * Uses promotions for an order, in its transaction. Those with a limit are locked until its end, in the order of
     * their ids, so that the last use is given once.
     *
     * @throws Conflict {@code PROMOTION_USED_UP} if one was used as often as it may be
     */
    void use(long orderId, long accountId, List<Long> promotionIds);

    /** Makes as if the order had used none; without effect if it has not. */
    void giveBack(long orderId);
}
