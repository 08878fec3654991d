package commissary.shop.promotions.internal;

import commissary.shop.promotions.Basket;
import commissary.shop.promotions.Basket.Goods;
import commissary.shop.promotions.PromotionKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a promotion would take off each of the goods, by itself: it is reckoned from their prices, whatever other
 * promotions do, so that it is the same in any company.
 */
final class Offer {

    private final Promotion promotion;
    private final long[] off;

    private Offer(Promotion promotion, long[] off) {
        this.promotion = promotion;
        this.off = off;
    }

    static Offer of(Promotion promotion, Basket basket) {
        return new Offer(promotion, off(promotion, basket.goods(), new Shares(basket.minorUnit())));
    }

    Promotion promotion() {
        return promotion;
    }

    boolean givesDelivery() {
        return promotion.kind() == PromotionKind.FREE_SHIPPING;
    }

    /** In cents, of the goods at that place. */
    long off(int place) {
        return off[place];
    }

    private static long[] off(Promotion promotion, List<Goods> goods, Shares shares) {
        long[] eligible = goods.stream()
                .mapToLong(one -> promotion.isFor(one) ? one.totalCents() : 0)
                .toArray();
        long sum =
                IntStream.range(0, eligible.length).mapToLong(i -> eligible[i]).sum();
        return switch (promotion.kind()) {
            case PERCENT -> shares.divide(shares.percentOf(sum, promotion.percent()), eligible);
            case AMOUNT -> shares.divide(Math.min(shares.unit().nearest(promotion.amountCents()), sum), eligible);
            case FREE_SHIPPING -> new long[eligible.length];
            case BUY_X_GET_Y -> offPieces(promotion, goods, shares);
        };
    }

    /** Of each whole set some pieces are got; they are the cheapest of all. */
    private static long[] offPieces(Promotion promotion, List<Goods> goods, Shares shares) {
        long[] off = new long[goods.size()];
        List<Integer> cheapestFirst = IntStream.range(0, goods.size())
                .filter(i -> promotion.isFor(goods.get(i)))
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> goods.get(i).priceCents()))
                .toList();
        long pieces =
                cheapestFirst.stream().mapToLong(i -> goods.get(i).quantity()).sum();
        long got = pieces / promotion.setSize() * promotion.getQuantity();
        for (int i : cheapestFirst) {
            long here = Math.min(got, goods.get(i).quantity());
            off[i] = shares.percentOf(goods.get(i).priceCents() * here, promotion.percent());
            got -= here;
        }
        return off;
    }
}
