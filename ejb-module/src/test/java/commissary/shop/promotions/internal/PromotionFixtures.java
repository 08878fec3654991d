package commissary.shop.promotions.internal;

import static commissary.shop.promotions.internal.PromotionBuilder.aPromotion;
import static commissary.shop.promotions.internal.PromotionBuilder.off;

import commissary.platform.config.DeploymentCurrency;
import commissary.shared.MinorUnit;
import commissary.shop.promotions.Basket;
import commissary.shop.promotions.Basket.Goods;
import commissary.shop.promotions.PriceOf;
import commissary.shop.promotions.PromotionChoice;
import commissary.shop.promotions.PromotionKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Promotions and baskets as tests want them. */
final class PromotionFixtures {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    static final MinorUnit CENTS = MinorUnit.of(Currency.getInstance("CAD"));

    private PromotionFixtures() {}

    static Promotion percent(long id, String percent) {
        return off(id, percent).build();
    }

    static Promotion amount(long id, long cents) {
        return aPromotion(PromotionKind.AMOUNT).numbered(id).amount(cents).build();
    }

    static Promotion freeShipping(long id) {
        return aPromotion(PromotionKind.FREE_SHIPPING).numbered(id).build();
    }

    static Promotion pieces(long id, int buy, int get, String percent) {
        return aPromotion(PromotionKind.BUY_X_GET_Y)
                .numbered(id)
                .pieces(buy, get)
                .percent(new BigDecimal(percent))
                .build();
    }

    /** Goods of the category that has ten times the number of the product. */
    static Goods goods(long product, long priceCents, int quantity) {
        return new Goods(product, List.of(product * 10), priceCents, quantity);
    }

    static Basket basket(long shippingFee, Goods... goods) {
        return new Basket(List.of(goods), null, shippingFee, NOON, CENTS);
    }

    /** What all costs where no tax is taken. */
    static PriceOf withoutTax(Basket basket) {
        return (discount, isShippingFree) ->
                basket.totalCents() - discount + (isShippingFree ? 0 : basket.shippingFeeCents());
    }

    static PromotionChoice choose(Basket basket, List<Promotion> promotions, @Nullable Promotion entered) {
        return choose(basket, promotions, entered, Promotion.Used.NEVER);
    }

    static PromotionChoice choose(
            Basket basket, List<Promotion> promotions, @Nullable Promotion entered, Promotion.Used used) {
        return new Verdicts(basket, withoutTax(basket), wording(), entered)
                .choose(promotions.stream()
                        .map(one -> Judgement.of(one, used, basket, wording()))
                        .toList());
    }

    static Wording wording() {
        return new Wording(new DeploymentCurrency() {
            @Override
            public Currency get() {
                return Currency.getInstance("CAD");
            }

            @Override
            public String format(BigDecimal amount) {
                return "$" + amount.toPlainString();
            }
        });
    }
}
