package commissary.shop.promotions;

import commissary.shared.MinorUnit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What promotions are reckoned for.
 *
 * @param code what the person entered; null for nothing
 * @param shippingFeeCents before promotions
 * @param minorUnit what discounts are rounded to
 */
public record Basket(List<Goods> goods, @Nullable String code, long shippingFeeCents, Instant at, MinorUnit minorUnit) {

    public Basket {
        goods = List.copyOf(goods);
        if (!goods.stream().map(Goods::priceCents).allMatch(minorUnit::divides)) {
            throw new IllegalArgumentException("goods: expected prices that can be paid, was " + goods);
        }
    }

    /**
     * So many of a product.
     *
     * @param categoryIds of the product
     */
    public record Goods(long productId, List<Long> categoryIds, long priceCents, int quantity) {

        public Goods {
            categoryIds = List.copyOf(categoryIds);
        }

        public long totalCents() {
            return Math.multiplyExact(priceCents, (long) quantity);
        }
    }

    public long totalCents() {
        return goods.stream().mapToLong(Goods::totalCents).sum();
    }
}
