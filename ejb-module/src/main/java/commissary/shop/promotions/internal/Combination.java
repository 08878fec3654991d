package commissary.shop.promotions.internal;

import commissary.shop.promotions.Basket;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Promotions together. Each takes off what it would by itself, as long as something is left of the goods' price; where
 * it is not enough for all, the earlier promotions go first.
 */
final class Combination {

    private final List<Offer> offers;
    private final Map<Long, Long> amounts = new LinkedHashMap<>();
    private final long[] off;
    private boolean isShippingFree;

    Combination(List<Offer> offers, Basket basket) {
        this.offers = offers.stream()
                .sorted(Comparator.comparing(offer -> offer.promotion().id()))
                .toList();
        this.off = new long[basket.goods().size()];
        this.offers.forEach(offer -> take(offer, basket));
    }

    private void take(Offer offer, Basket basket) {
        long sum = 0;
        for (int i = 0; i < off.length; i++) {
            long left = basket.goods().get(i).totalCents() - off[i];
            long here = Math.min(offer.off(i), left);
            off[i] += here;
            sum += here;
        }
        boolean freesShipping = offer.givesDelivery() && basket.shippingFeeCents() > 0 && !isShippingFree;
        isShippingFree |= freesShipping;
        if (sum > 0 || freesShipping) {
            amounts.put(offer.promotion().id(), sum);
        }
    }

    /** Whether the promotion is one of these and has an effect. */
    boolean applies(Promotion promotion) {
        return amounts.containsKey(promotion.id());
    }

    boolean contains(Promotion promotion) {
        return offers.stream().anyMatch(offer -> offer.promotion().id() == promotion.id());
    }

    /** What the promotion takes off the goods. */
    long amount(Promotion promotion) {
        return amounts.getOrDefault(promotion.id(), 0L);
    }

    long[] off() {
        return off.clone();
    }

    long discountCents() {
        long sum = 0;
        for (long here : off) {
            sum += here;
        }
        return sum;
    }

    boolean isShippingFree() {
        return isShippingFree;
    }

    /** A promotion that cannot be combined, if that is what this is. */
    boolean isOneAlone() {
        return offers.size() == 1 && !offers.get(0).promotion().combinable();
    }

    List<Offer> offers() {
        return offers;
    }
}
