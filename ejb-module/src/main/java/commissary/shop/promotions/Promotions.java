package commissary.shop.promotions;

import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shared.NotFound;
import commissary.shared.Page;
import commissary.shared.PageRequest;

/** The promotions; administrators keep them. */
public interface Promotions {

    /**
     * All of them, the last added first.
     *
     * @throws Forbidden if the caller is no administrator
     */
    Page<PromotionView> find(Actor actor, PageRequest page);

    /**
     * One of them.
     *
     * @throws Forbidden if the caller is no administrator
     * @throws NotFound {@code PROMOTION_NOT_FOUND}
     */
    PromotionView get(Actor actor, long id);

    /**
     * Adds one.
     *
     * @throws Forbidden if the caller is no administrator
     * @throws Conflict {@code PROMOTION_CODE_TAKEN}
     * @throws Invalid if it names a product or category that does not exist
     */
    PromotionView add(Actor actor, PromotionFacts facts);

    /**
     * Replaces one.
     *
     * @throws Forbidden if the caller is no administrator
     * @throws NotFound {@code PROMOTION_NOT_FOUND}
     * @throws Conflict {@code PROMOTION_CODE_TAKEN}
     * @throws Invalid if it names a product or category that does not exist
     */
    PromotionView change(Actor actor, long id, PromotionFacts facts);

    /**
     * Removes one that was never used; orders refer to the others.
     *
     * @throws Forbidden if the caller is no administrator
     * @throws NotFound {@code PROMOTION_NOT_FOUND}
     * @throws Conflict {@code PROMOTION_USED}
     */
    void remove(Actor actor, long id);

    /**
     * The promotions that give the most for these goods, and what became of the others. Reads only.
     *
     * @param price what all would cost
     */
    PromotionChoice choose(Actor actor, Basket basket, PriceOf price);
}
