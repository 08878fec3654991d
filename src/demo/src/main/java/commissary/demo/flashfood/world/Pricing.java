package commissary.demo.flashfood.world;

import static commissary.demo.flashfood.world.Dice.Trait.ABOVE_LIST_PRICE;
import static commissary.demo.flashfood.world.Dice.Trait.DISCOUNT;
import static commissary.demo.flashfood.world.Dice.Trait.DISCOUNT_DEPTH;
import static commissary.demo.flashfood.world.Dice.Trait.LIST_PRICE;
import static commissary.demo.flashfood.world.Dice.Trait.WITHOUT_LIST_PRICE;

import commissary.demo.flashfood.supply.PriceTag;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How stores price their surplus: mostly at half the list price, a quarter of it with no list price at all. */
final class Pricing {
    private static final double SHARE_WITHOUT_LIST_PRICE = 0.205;
    private static final double SHARE_ABOVE_LIST_PRICE = 0.06;
    private static final double SHARE_AT_HALF = 0.74;
    private static final double SHARE_SHALLOW = 0.08;
    private static final BigDecimal RETURN_FACTOR = new BigDecimal("0.80");
    private static final BigDecimal DROP_FACTOR = new BigDecimal("0.70");
    private static final BigDecimal ABOVE_FACTOR = new BigDecimal("0.90");
    private static final BigDecimal LEAST = new BigDecimal("0.25");

    private Pricing() {}

    /**
     * The price of a product at one store.
     *
     * @param reductions how often it came back cheaper
     * @param dice the store's and the product name's own: a product that comes back is priced alike
     */
    static PriceTag tag(Product product, int reductions, Dice dice) {
        boolean withoutList =
                product.isMixedBox() || dice.on(WITHOUT_LIST_PRICE).happens(SHARE_WITHOUT_LIST_PRICE);
        BigDecimal list = product.isMixedBox() ? product.usualPrice() : listPrice(product, dice);
        if (withoutList) {
            BigDecimal price = reduced(list, reductions);
            boolean above = dice.on(ABOVE_LIST_PRICE).happens(SHARE_ABOVE_LIST_PRICE);
            return new PriceTag(price, above ? cents(price.multiply(ABOVE_FACTOR)) : price);
        }
        BigDecimal kept = BigDecimal.valueOf(1 - discount(dice));
        return new PriceTag(reduced(cents(list.multiply(kept)), reductions), list);
    }

    /** The tag after a price was lowered on the shelf. */
    static PriceTag dropped(PriceTag tag) {
        return new PriceTag(cents(tag.price().multiply(DROP_FACTOR)), tag.original());
    }

    private static BigDecimal listPrice(Product product, Dice dice) {
        BigDecimal factor = BigDecimal.valueOf(dice.on(LIST_PRICE).between(0.85, 1.25));
        BigDecimal dollars = product.usualPrice().multiply(factor).setScale(0, RoundingMode.HALF_UP);
        return dollars.max(BigDecimal.ONE).add(new BigDecimal("0.49"));
    }

    private static double discount(Dice dice) {
        double kind = dice.on(DISCOUNT).fraction();
        Dice depth = dice.on(DISCOUNT_DEPTH);
        if (kind < SHARE_AT_HALF) {
            return 0.5;
        }
        return kind < SHARE_AT_HALF + SHARE_SHALLOW ? depth.between(0.05, 0.45) : depth.between(0.55, 0.90);
    }

    private static BigDecimal reduced(BigDecimal price, int reductions) {
        return cents(price.multiply(RETURN_FACTOR.pow(reductions)));
    }

    private static BigDecimal cents(BigDecimal price) {
        return price.setScale(2, RoundingMode.DOWN).max(LEAST);
    }
}
