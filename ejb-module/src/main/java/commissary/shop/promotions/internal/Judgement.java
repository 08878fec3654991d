package commissary.shop.promotions.internal;

import commissary.shop.promotions.Basket;
import commissary.shop.promotions.Basket.Goods;
import commissary.shop.promotions.PromotionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a promotion may be had for a basket.
 *
 * @param reason why not; null if it may
 * @param isWithinReach whether more goods would help
 * @param isConcerned whether the basket has any goods that it is for, at a time at which it holds
 */
record Judgement(Promotion promotion, @Nullable String reason, boolean isWithinReach, boolean isConcerned) {

    static Judgement of(Promotion promotion, Promotion.Used used, Basket basket, Wording wording) {
        List<Goods> goods = basket.goods().stream().filter(promotion::isFor).toList();
        if (promotion.isOverAt(basket.at())) {
            return no(promotion, "It is over", false);
        } else if (promotion.isAheadAt(basket.at())) {
            return no(promotion, "It has not begun yet", false);
        } else if (goods.isEmpty()) {
            return no(promotion, "It is for other goods", false);
        } else if (promotion.isUsedUp(used)) {
            return no(promotion, wording.usedUp(promotion, used), true);
        }
        return enough(promotion, goods, wording);
    }

    private static Judgement enough(Promotion promotion, List<Goods> goods, Wording wording) {
        long sum = goods.stream().mapToLong(Goods::totalCents).sum();
        long pieces = goods.stream().mapToLong(Goods::quantity).sum();
        if (sum < promotion.minimumCents()) {
            return within(promotion, wording.missing(promotion, promotion.minimumCents() - sum));
        } else if (promotion.kind() == PromotionKind.BUY_X_GET_Y && pieces < promotion.setSize()) {
            return within(promotion, wording.missingPieces(promotion, promotion.setSize() - pieces));
        }
        return new Judgement(promotion, null, false, true);
    }

    boolean isPossible() {
        return reason == null;
    }

    private static Judgement no(Promotion promotion, String reason, boolean isConcerned) {
        return new Judgement(promotion, reason, false, isConcerned);
    }

    private static Judgement within(Promotion promotion, String reason) {
        return new Judgement(promotion, reason, true, true);
    }
}
