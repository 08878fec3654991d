package commissary.shop.promotions.internal;

import commissary.shop.promotions.Basket;
import commissary.shop.promotions.PriceOf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best legal combination. Legal are any of the combinable promotions together, or one of the others alone.
 * Since a promotion more never takes less off, the best of the first kind is all of them; so as many combinations are
 * reckoned as there are promotions that stand alone, and one more, and the best of them is the best of all.
 */
final class Chooser {

    private final Basket basket;
    private final PriceOf price;
    private final @Nullable Promotion entered;

    /** @param entered the promotion whose code was entered, which goes before another one that gives as much */
    Chooser(Basket basket, PriceOf price, @Nullable Promotion entered) {
        this.basket = basket;
        this.price = price;
        this.entered = entered;
    }

    Combination best(List<Promotion> possible) {
        List<Offer> offers =
                possible.stream().map(promotion -> Offer.of(promotion, basket)).toList();
        List<Combination> legal = new ArrayList<>();
        legal.add(new Combination(
                offers.stream().filter(offer -> offer.promotion().combinable()).toList(), basket));
        offers.stream()
                .filter(offer -> !offer.promotion().combinable())
                .sorted(Comparator.comparing(offer -> offer.promotion().id()))
                .map(offer -> new Combination(List.of(offer), basket))
                .forEach(legal::add);
        return best(legal.stream());
    }

    /** Of equals the first one, so that the same goods always get the same. */
    private Combination best(Stream<Combination> legal) {
        return legal.min(Comparator.comparing(this::price).thenComparing(combination -> !isEntered(combination)))
                .orElseThrow();
    }

    long price(Combination combination) {
        return price.cents(combination.discountCents(), combination.isShippingFree());
    }

    /** What would be paid with one promotion alone. */
    long priceAlone(Promotion promotion) {
        return price(new Combination(List.of(Offer.of(promotion, basket)), basket));
    }

    private boolean isEntered(Combination combination) {
        return entered != null && combination.applies(entered);
    }
}
