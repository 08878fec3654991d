package commissary.shop.promotions.internal;

import commissary.platform.config.DeploymentCurrency;
import commissary.shop.promotions.Basket;
import commissary.shop.promotions.Basket.Goods;
import commissary.shop.promotions.PriceOf;
import commissary.shop.promotions.PromotionChoice;
import commissary.shop.promotions.PromotionKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Promotions and baskets as tests want them. */
final class PromotionFixtures {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private PromotionFixtures() {}

    static Promotion percent(long id, String percent) {
        return promotion(id, PromotionKind.PERCENT, new BigDecimal(percent), 0);
    }

    static Promotion amount(long id, long cents) {
        return promotion(id, PromotionKind.AMOUNT, WHOLE, cents);
    }

    static Promotion freeShipping(long id) {
        return promotion(id, PromotionKind.FREE_SHIPPING, WHOLE, 0);
    }

    static Promotion pieces(long id, int buy, int get, String percent) {
        return new Promotion(
                id,
                "P" + id,
                null,
                PromotionKind.BUY_X_GET_Y,
                new BigDecimal(percent),
                0,
                buy,
                get,
                0,
                null,
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                true);
    }

    private static Promotion promotion(long id, PromotionKind kind, BigDecimal percent, long cents) {
        return new Promotion(
                id, "P" + id, null, kind, percent, cents, 0, 0, 0, null, null, null, null, Set.of(), Set.of(), true);
    }

    static Promotion withCode(Promotion p, String code) {
        return new Promotion(
                p.id(),
                p.name(),
                code,
                p.kind(),
                p.percent(),
                p.amountCents(),
                p.buyQuantity(),
                p.getQuantity(),
                p.minimumCents(),
                p.startsAt(),
                p.endsAt(),
                p.usesPerPerson(),
                p.usesTotal(),
                p.productIds(),
                p.categoryIds(),
                p.combinable());
    }

    static Promotion alone(Promotion p) {
        return new Promotion(
                p.id(),
                p.name(),
                p.code(),
                p.kind(),
                p.percent(),
                p.amountCents(),
                p.buyQuantity(),
                p.getQuantity(),
                p.minimumCents(),
                p.startsAt(),
                p.endsAt(),
                p.usesPerPerson(),
                p.usesTotal(),
                p.productIds(),
                p.categoryIds(),
                false);
    }

    static Promotion needing(Promotion p, long minimumCents) {
        return new Promotion(
                p.id(),
                p.name(),
                p.code(),
                p.kind(),
                p.percent(),
                p.amountCents(),
                p.buyQuantity(),
                p.getQuantity(),
                minimumCents,
                p.startsAt(),
                p.endsAt(),
                p.usesPerPerson(),
                p.usesTotal(),
                p.productIds(),
                p.categoryIds(),
                p.combinable());
    }

    static Promotion between(Promotion p, @Nullable Instant start, @Nullable Instant end) {
        return new Promotion(
                p.id(),
                p.name(),
                p.code(),
                p.kind(),
                p.percent(),
                p.amountCents(),
                p.buyQuantity(),
                p.getQuantity(),
                p.minimumCents(),
                start,
                end,
                p.usesPerPerson(),
                p.usesTotal(),
                p.productIds(),
                p.categoryIds(),
                p.combinable());
    }

    static Promotion limited(Promotion p, @Nullable Integer byPerson, @Nullable Integer byAll) {
        return new Promotion(
                p.id(),
                p.name(),
                p.code(),
                p.kind(),
                p.percent(),
                p.amountCents(),
                p.buyQuantity(),
                p.getQuantity(),
                p.minimumCents(),
                p.startsAt(),
                p.endsAt(),
                byPerson,
                byAll,
                p.productIds(),
                p.categoryIds(),
                p.combinable());
    }

    static Promotion onlyFor(Promotion p, Set<Long> products, Set<Long> categories) {
        return new Promotion(
                p.id(),
                p.name(),
                p.code(),
                p.kind(),
                p.percent(),
                p.amountCents(),
                p.buyQuantity(),
                p.getQuantity(),
                p.minimumCents(),
                p.startsAt(),
                p.endsAt(),
                p.usesPerPerson(),
                p.usesTotal(),
                products,
                categories,
                p.combinable());
    }

    /** Goods of the category that has ten times the number of the product. */
    static Goods goods(long product, long priceCents, int quantity) {
        return new Goods(product, List.of(product * 10), priceCents, quantity);
    }

    static Basket basket(long shippingFee, Goods... goods) {
        return new Basket(List.of(goods), null, shippingFee, NOON);
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
