package commissary.shop.checkout.internal;

import commissary.shared.MinorUnit;
import commissary.shop.catalog.ProductView;
import commissary.shop.checkout.SummaryLine;
import commissary.shop.promotions.Basket.Goods;
import java.math.BigDecimal;

/**
 * A product that is for sale, and how many of it are wanted.
 *
 * @param unit in whole numbers of which everything is paid
 */
record Line(ProductView product, int quantity, MinorUnit unit) {

    Goods goods() {
        return new Goods(
                product.id(), product.categoryIds(), price().movePointRight(2).longValueExact(), quantity);
    }

    private BigDecimal price() {
        return unit.nearestPrice(product.price());
    }

    SummaryLine summary(long discountCents) {
        return new SummaryLine(
                product.id(),
                product.sku(),
                product.name(),
                product.imageUrl(),
                quantity,
                price(),
                BigDecimal.valueOf(goods().totalCents(), 2),
                BigDecimal.valueOf(discountCents, 2));
    }
}
