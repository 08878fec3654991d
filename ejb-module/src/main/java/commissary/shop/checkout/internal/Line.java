package commissary.shop.checkout.internal;

import commissary.shop.catalog.ProductView;
import commissary.shop.checkout.SummaryLine;
import commissary.shop.promotions.Basket.Goods;
import java.math.BigDecimal;

/** A product that is for sale, and how many of it are wanted. */
record Line(ProductView product, int quantity) {

    Goods goods() {
        return new Goods(
                product.id(),
                product.categoryIds(),
                product.price().movePointRight(2).longValueExact(),
                quantity);
    }

    SummaryLine summary(long discountCents) {
        return new SummaryLine(
                product.id(),
                product.sku(),
                product.name(),
                product.imageUrl(),
                quantity,
                product.price(),
                BigDecimal.valueOf(goods().totalCents(), 2),
                BigDecimal.valueOf(discountCents, 2));
    }
}
