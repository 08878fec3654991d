package commissary.shop.promotions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What promotions are reckoned for.
 *
 * @param code what the person entered; null for nothing
 * @param shippingFeeCents before promotions
 */
public record Basket(List<Goods> goods, @Nullable String code, long shippingFeeCents, Instant at) {

    public Basket {
        goods = List.copyOf(goods);
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
