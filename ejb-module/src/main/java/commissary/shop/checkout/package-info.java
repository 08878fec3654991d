/** What an order would cost, before it is one. */
@Feature(
        rank = 4,
        uses = {"shop.catalog", "shop.cart", "shop.promotions", "shop.delivery"})
@NullMarked
package commissary.shop.checkout;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
